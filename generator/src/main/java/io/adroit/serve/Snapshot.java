package io.adroit.serve;

import io.adroit.Adroit;
import io.adroit.Adroit.Examined;
import io.adroit.Settings;
import io.adroit.model.Page;
import io.adroit.model.SearchFiles;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The site at one moment, in memory; a file is made when it is first asked for, so that one changed record is shown before a thousand others are made.
 *
 * @param pages by path
 * @param made bytes of those that were asked for
 */
record Snapshot(Map<String, Page> pages, Map<String, byte[]> made) {
    /** A site of these files. */
    static Snapshot of(Stream<Page> pages) {
        var byPath =
                pages.collect(Collectors.toUnmodifiableMap(Page::path, Function.identity(), (first, second) -> first));
        return new Snapshot(byPath, new ConcurrentHashMap<>());
    }

    /** A site with its search. */
    static Snapshot of(Adroit adroit, Settings settings, Examined examined, SearchFiles search) {
        return of(Stream.concat(adroit.pages(settings, examined, search), search.files().stream()));
    }

    /** Bytes of a file of the site. */
    Optional<byte[]> file(String path) {
        var page = pages.get(path);
        return page == null
                ? Optional.empty()
                : Optional.of(made.computeIfAbsent(path, any -> page.content().get()));
    }
}
