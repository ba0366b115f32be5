package io.adroit.render;

import freemarker.core.TemplateHTMLOutputModel;
import io.adroit.model.Attachment;
import io.adroit.model.OwnPage;
import io.adroit.model.SiteInfo;
import io.adroit.render.AdrPage.Anchor;
import io.adroit.text.Heading;
import io.adroit.text.Markdown;
import io.adroit.text.MarkdownText;
import io.adroit.text.Reference;
import io.adroit.text.Span;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A page that the team adds. Its terms are not linked; links to records, entries, files and other pages of the team are.
 *
 * @param title its first heading, else its file's name
 * @param html the text below the title
 * @param contents headings of the level below the title
 */
record TeamPage(Frame frame, String title, TemplateHTMLOutputModel html, List<Anchor> contents) {

    /** A page as the navigation names it. */
    record Link(String name, String url, String section) {}

    /** Makes the pages. */
    static final class Maker {
        private final SiteInfo site;
        private final SiteAddresses addresses;
        private final Words words;
        private final Map<String, String> urls;
        private final Map<String, Attachment> files;

        Maker(SiteInfo site, SiteAddresses addresses, Words words) {
            this.site = site;
            this.addresses = addresses;
            this.words = words;
            urls = site.pages().stream().collect(Collectors.toMap(OwnPage::path, OwnPage::url));
            files = site.files().stream().collect(Collectors.toMap(Attachment::path, file -> file));
        }

        /** The pages as the navigation names them, in the team's order. */
        static List<Link> links(SiteInfo site) {
            return site.pages().stream()
                    .map(page -> new Link(title(page, read(page)), page.url(), page.url()))
                    .toList();
        }

        private static MarkdownText read(OwnPage page) {
            return Markdown.read(page.text(), 0).text();
        }

        private static Optional<Heading> heading(MarkdownText text) {
            return text.headings().stream().filter(one -> one.level() == 1).findFirst();
        }

        private static String title(OwnPage page, MarkdownText text) {
            var name = page.path().substring(page.path().lastIndexOf('/') + 1);
            return heading(text).map(Heading::text).orElse(name.substring(0, name.lastIndexOf('.')));
        }

        TeamPage make(OwnPage page) {
            var text = read(page);
            var above = heading(text).map(Heading::span);
            var sizes = new ImageSizes();
            var woven = text.html().blocks().stream()
                    .filter(block -> above.filter(block::holds).isEmpty())
                    .map(block ->
                            Html.of(text.html(), block, List.of(), link -> address(page, text, link, sizes), words))
                    .toList();
            var title = title(page, text);
            var contents = text.headings().stream()
                    .filter(one -> one.level() == 2)
                    .map(one -> new Anchor(one.anchor(), one.text()))
                    .toList();
            return new TeamPage(
                    Frame.of(page.url(), title, LibraryView.cut(firstWords(text, above), 160), page.url()),
                    title,
                    Html.join(woven, sizes),
                    contents);
        }

        private static String firstWords(MarkdownText text, Optional<Span> title) {
            return text.prose().stream()
                    .filter(prose -> !prose.text().isBlank())
                    .filter(prose -> title.filter(
                                    span -> span.start() <= prose.offsets().start(0)
                                            && prose.offsets().start(0) < span.end())
                            .isEmpty())
                    .map(prose -> prose.text())
                    .findFirst()
                    .orElse("");
        }

        /** Empty for what leads nowhere: the text stays, the link goes. */
        private String address(OwnPage page, MarkdownText text, Reference link, ImageSizes sizes) {
            var destination = link.destination();
            if (destination.startsWith("#")) {
                boolean there =
                        text.headings().stream().anyMatch(one -> one.anchor().equals(destination.substring(1)));
                return there ? destination : "";
            }
            if (destination.matches("(?i)(https?|mailto|tel):.*")) {
                return link.kind() == Reference.Kind.IMAGE ? "" : destination;
            }
            int hash = destination.indexOf('#');
            var fragment = hash < 0 ? "" : destination.substring(hash + 1);
            var target = beside(page.path(), hash < 0 ? destination : destination.substring(0, hash));
            var file = Optional.ofNullable(files.get(target)).or(() -> addresses.attachment(target));
            if (file.isPresent()) {
                var url = "../" + addresses.fileUrl(file.get());
                if (link.kind() == Reference.Kind.IMAGE && !addresses.isInert(file.get())) {
                    return "";
                }
                sizes.note(url, file.get().bytes().get());
                return url;
            }
            return Optional.ofNullable(urls.get(target))
                    .or(() -> addresses.page(target, fragment))
                    .map(url -> "../" + url)
                    .orElse("");
        }

        /** A path beside another one, with {@code /}. */
        private static String beside(String path, String relative) {
            var names = new ArrayDeque<>(List.of(path.split("/")));
            names.removeLast();
            for (var name : relative.split("/")) {
                if (name.equals("..")) {
                    names.pollLast();
                } else if (!name.equals(".")) {
                    names.addLast(name);
                }
            }
            return String.join("/", names);
        }
    }
}
