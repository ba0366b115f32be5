package io.adroit.link;

import io.adroit.model.Adr;
import io.adroit.model.Attachment;
import io.adroit.model.Finding;
import io.adroit.model.Library;
import io.adroit.model.RecordLink;
import io.adroit.model.RecordMentions;
import io.adroit.model.Severity;
import io.adroit.model.Skipped;
import io.adroit.text.Lines;
import io.adroit.text.Prose;
import io.adroit.text.Reference;
import io.adroit.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Links from a record to others and to files beside it: those the author wrote, by path, address, number, id, slug or title, and words such as
 * {@code ADR-0007} that only need be made one.
 */
final class RecordLinker {
    private final RecordIndex index;
    private final Set<String> attachments;
    private final Set<String> others;
    private final Set<String> folders = new HashSet<>();

    RecordLinker(Library library, RecordIndex index) {
        this.index = index;
        attachments = library.attachments().stream().map(Attachment::path).collect(Collectors.toSet());
        others = library.skipped().stream().map(Skipped::source).collect(Collectors.toSet());
        library.adrs().forEach(adr -> folders.add(adr.source().folder()));
    }

    /** All links of a record to records and files, in order; those that should lead to a record or file here and do not have an empty path. */
    List<RecordLink> find(Adr adr) {
        var found = new ArrayList<RecordLink>();
        adr.body().references().forEach(reference -> written(adr, reference).ifPresent(found::add));
        for (var prose : adr.body().prose()) {
            if (prose.kind() != Prose.Kind.HEADING) {
                mentioned(adr, prose, found);
            }
        }
        found.sort(Comparator.comparingInt((RecordLink link) -> link.span().start()));
        return found;
    }

    private Optional<RecordLink> written(Adr adr, Reference reference) {
        var destination = reference.destination();
        var fragment = Destinations.fragment(destination);
        if (reference.kind() == Reference.Kind.WIKI) {
            return index.byWords(adr, destination)
                    .map(target -> new RecordLink(reference.span(), target.path(), fragment, true));
        }
        if (destination.isEmpty() || destination.startsWith("#") || destination.startsWith("?")) {
            return Optional.empty();
        }
        var target = reference.kind() == Reference.Kind.IMAGE
                ? Optional.<Adr>empty()
                : index.byDestination(adr.source().folder(), adr.source().packageName(), destination);
        if (target.isPresent()) {
            return Optional.of(new RecordLink(reference.span(), target.get().path(), fragment, true));
        }
        if (Destinations.isUrl(destination)) {
            return Optional.empty();
        }
        return file(adr, reference, destination, fragment);
    }

    /** A file beside the records, or nothing where there should be one. */
    private Optional<RecordLink> file(Adr adr, Reference reference, String destination, String fragment) {
        var path = Destinations.path(destination);
        var resolved = path.startsWith("/")
                ? Optional.of(path.substring(1))
                : Destinations.resolve(adr.source().folder(), path);
        var at = resolved.orElse("");
        if (attachments.contains(at)) {
            return Optional.of(new RecordLink(reference.span(), at, fragment, true));
        }
        boolean known = others.contains(at) || others.contains(at + "/README.md") || others.contains(at + "/index.md");
        boolean image = reference.kind() == Reference.Kind.IMAGE;
        return known || image || path.startsWith("/") || !isOurs(at)
                ? Optional.empty()
                : Optional.of(new RecordLink(reference.span(), "", fragment, true));
    }

    /** Whether a path that is not there would be a file in a folder of records, so that we would know it. */
    private boolean isOurs(String path) {
        int slash = path.lastIndexOf('/');
        var name = path.substring(slash + 1);
        return !path.isEmpty() && folders.contains(slash < 0 ? "" : path.substring(0, slash)) && name.indexOf('.') > 0;
    }

    private void mentioned(Adr adr, Prose prose, List<RecordLink> to) {
        for (var mention : RecordMentions.in(prose.text(), false)) {
            var target = index.byNumber(adr, Destinations.number(mention.words()));
            if (target.isPresent() && !target.get().path().equals(adr.path())) {
                var span = new Span(
                        prose.offsets().start(mention.start()), prose.offsets().end(mention.end()));
                to.add(new RecordLink(span, target.get().path(), "", false));
            }
        }
    }

    /** A finding for each link that leads nowhere. */
    List<Finding> broken(Adr adr, List<RecordLink> links) {
        var lines = new Lines(adr.source().text());
        return links.stream()
                .filter(link -> link.path().isEmpty())
                .map(link -> new Finding(
                        "link-broken",
                        Severity.ERROR,
                        adr.path(),
                        lines.line(link.span().start()),
                        lines.column(link.span().start()),
                        "The link " + shorten(link.span().of(adr.source().text()))
                                + " leads to no file of the source folders.",
                        "Mend its path, or remove the link."))
                .toList();
    }

    private static String shorten(String source) {
        var line = source.replace('\n', ' ');
        return line.length() <= 100 ? line : line.substring(0, 99) + "…";
    }
}
