package io.adroit.render;

import io.adroit.model.Page;
import io.adroit.model.RecordLink;
import io.adroit.model.SiteInfo;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Files beside the records that their texts refer to, and scripts of others that texts need. */
final class Attachments {
    private final LibraryView view;
    private final SiteAddresses addresses;
    private final TreeSet<String> used = new TreeSet<>();
    private final Set<String> vendors;

    Attachments(LibraryView view, SiteAddresses addresses) {
        this.view = view;
        this.addresses = addresses;
        var found = Stream.concat(
                view.newestFirst().stream().map(adr -> view.linked().linksOf(adr)),
                view.linked().termLinks().values().stream().flatMap(links -> links.stream()));
        found.flatMap(links -> links.records().stream())
                .map(RecordLink::path)
                .filter(this::has)
                .forEach(used::add);
        vendors = view.newestFirst().stream()
                .flatMap(adr -> AdrPageMaker.vendors(adr).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    boolean has(String path) {
        return view.attachment(path).isPresent();
    }

    /** The files that are used, and those of the team's own pages with its logo; each with its own bytes. */
    Stream<Page> pages(SiteInfo site) {
        if (has(site.logo())) {
            used.add(site.logo());
        }
        var own = site.files().stream().filter(file -> !used.contains(file.path()));
        return Stream.concat(used.stream().flatMap(path -> view.attachment(path).stream()), own)
                .map(file -> new Page(addresses.filePath(file), file.bytes()));
    }

    /** {@code highlight}, {@code mermaid}. */
    Set<String> vendors() {
        return vendors;
    }
}
