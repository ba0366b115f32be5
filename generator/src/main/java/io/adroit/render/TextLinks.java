package io.adroit.render;

import io.adroit.model.Attachment;
import io.adroit.model.Ids;
import io.adroit.model.Links;
import io.adroit.model.Mention;
import io.adroit.model.RecordLink;
import io.adroit.text.Mark;
import io.adroit.text.Reference;
import io.adroit.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Marks and addresses for one text on one page: terms, records, files and the author's own links. */
final class TextLinks {
    private final SiteAddresses addresses;
    private final String root;
    private final Set<String> ownAnchors;
    private final Map<Span, RecordLink> links = new HashMap<>();
    private final List<Mark> marks;
    private final ImageSizes sizes = new ImageSizes();

    /**
     * @param links what the linker found in the text
     * @param addresses of everything in the site
     * @param pagePath of the page the text stands on
     * @param ownAnchors ids of the headings on that page
     */
    TextLinks(Links links, SiteAddresses addresses, String pagePath, Set<String> ownAnchors) {
        this.addresses = addresses;
        this.root = Frame.rootOf(pagePath);
        this.ownAnchors = Set.copyOf(ownAnchors);
        links.records().forEach(link -> this.links.putIfAbsent(link.span(), link));
        this.marks = marks(links, pagePath);
    }

    /** Tags for terms and for words that name a record, in order and apart. */
    List<Mark> marks() {
        return marks;
    }

    /** Sizes of the images met so far. */
    ImageSizes sizes() {
        return sizes;
    }

    private List<Mark> marks(Links links, String pagePath) {
        var found = new ArrayList<Mark>();
        for (var mention : links.mentions()) {
            if (mention.kind() == Mention.Kind.LINKED) {
                found.add(new Mark(
                        mention.span(), Html.link("term", "doc-glossref", root + termUrl(mention.target())), "</a>"));
            }
        }
        for (var link : links.records()) {
            var url = link.written() ? "" : recordAddress(link);
            if (!url.isEmpty() && !url.equals(root + pagePath)) {
                found.add(new Mark(link.span(), Html.link("", "", url), "</a>"));
            }
        }
        found.sort(Comparator.comparingInt((Mark mark) -> mark.span().start())
                .thenComparing(mark -> -mark.span().end()));
        return apart(found);
    }

    private static List<Mark> apart(List<Mark> sorted) {
        var kept = new ArrayList<Mark>();
        int end = 0;
        for (var mark : sorted) {
            if (mark.span().start() >= end && mark.span().length() > 0) {
                kept.add(mark);
                end = mark.span().end();
            }
        }
        return List.copyOf(kept);
    }

    /** Address of an entry, or of the page that tells entries apart. */
    static String termUrl(String target) {
        return target.startsWith("~")
                ? "glossary/which/" + Ids.slug(target.substring(1)) + ".html"
                : "glossary/" + target + ".html";
    }

    /** The address to write for a link or image of the author; empty drops the link and keeps its text. */
    String address(Reference reference) {
        var link = links.get(reference.span());
        boolean image = reference.kind() == Reference.Kind.IMAGE;
        if (link != null) {
            return link.path().isEmpty() || image && isText(link.path()) ? "" : recordAddress(link);
        }
        var destination = reference.destination();
        if (destination.startsWith("#")) {
            return ownAnchors.contains(destination.substring(1)) ? destination : "";
        }
        var scheme = destination.toLowerCase(Locale.ROOT);
        boolean web = scheme.startsWith("http://") || scheme.startsWith("https://");
        return !image && (web || scheme.startsWith("mailto:") || scheme.startsWith("tel:")) ? destination : "";
    }

    /** Whether a file is shown as text, and so is no image. */
    private boolean isText(String path) {
        return addresses
                .attachment(path)
                .filter(file -> !addresses.isInert(file))
                .isPresent();
    }

    private String recordAddress(RecordLink link) {
        var attached = addresses.attachment(link.path());
        if (attached.isPresent()) {
            note(attached.get());
            return root + addresses.fileUrl(attached.get());
        }
        return addresses
                .page(link.path(), link.fragment())
                .map(url -> root + url)
                .orElse("");
    }

    private void note(Attachment file) {
        int dot = file.path().lastIndexOf('.');
        var kind = file.path().substring(dot + 1).toLowerCase(Locale.ROOT);
        if (Set.of("png", "gif", "jpg", "jpeg").contains(kind) && file.size() < 20_000_000) {
            sizes.note(root + addresses.fileUrl(file), file.bytes().get());
        }
    }

    /** Path of the attachments that the text refers to. */
    static List<String> attachments(Links links, SiteAddresses addresses) {
        return links.records().stream()
                .map(RecordLink::path)
                .filter(path -> Optional.of(path).flatMap(addresses::attachment).isPresent())
                .toList();
    }
}
