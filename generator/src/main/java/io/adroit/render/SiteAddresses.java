package io.adroit.render;

import io.adroit.model.Adr;
import io.adroit.model.Attachment;
import io.adroit.model.Relation;
import io.adroit.text.Inert;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Where each source file stands in the site. */
final class SiteAddresses {
    private final LibraryView view;
    private final Map<String, String> pages = new HashMap<>();
    private final Map<String, ShownBlocks> blocks = new HashMap<>();
    private final Set<String> shared = new HashSet<>();
    private final Map<String, Boolean> inert = new ConcurrentHashMap<>();

    SiteAddresses(LibraryView view) {
        this.view = view;
        for (var adr : view.newestFirst()) {
            pages.put(adr.path(), adr.url());
            blocks.put(adr.path(), new ShownBlocks(adr, relationLines(adr)));
        }
        for (var term : view.terms()) {
            if (pages.putIfAbsent(term.origin().path(), term.url()) != null) {
                shared.add(term.origin().path());
            }
        }
    }

    private Set<Integer> relationLines(Adr adr) {
        return view.relations().at(adr.path()).stream()
                .filter(edge -> edge.statedIn().equals(adr.path()))
                .map(Relation::line)
                .collect(Collectors.toSet());
    }

    /** What a record's page shows of its text. */
    ShownBlocks blocks(Adr adr) {
        return Objects.requireNonNull(blocks.get(adr.path()), adr.path());
    }

    /** The page made from a file, relative to the site's root; a fragment that the page does not have is left out. */
    Optional<String> page(String path, String fragment) {
        var url = shared.contains(path) ? "glossary/index.html" : pages.get(path);
        if (url == null) {
            return Optional.empty();
        }
        boolean there = !fragment.isEmpty() && isAnchor(path, fragment);
        return Optional.of(there ? url + "#" + fragment : url);
    }

    private boolean isAnchor(String path, String fragment) {
        var text = blocks.get(path);
        return text != null && text.anchors().contains(fragment);
    }

    /** A file beside the records. */
    Optional<Attachment> attachment(String path) {
        return view.attachment(path);
    }

    /** Where a copied file stands in the site: under its own name, or as the plain text it is where a browser or a server would run it. */
    String filePath(Attachment file) {
        return isInert(file) ? "files/" + file.path() : "plain/" + file.path() + ".txt";
    }

    /** The address of a copied file, percent-encoded. */
    String fileUrl(Attachment file) {
        return SourceLinks.encode(filePath(file));
    }

    /** Whether nothing runs when the file is opened. */
    boolean isInert(Attachment file) {
        return inert.computeIfAbsent(file.path(), path -> Inert.is(path, file.bytes()));
    }
}
