package io.adroit.render;

import io.adroit.model.Ids;
import io.adroit.model.SiteInfo;
import java.io.ByteArrayOutputStream;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** {@code feed.xml} (Atom, RFC 4287) of decisions and changes of their status, and {@code sitemap.xml}. */
final class Feed {
    /** Entries of the feed: readers that come by once a month miss nothing. */
    private static final int ENTRIES = 50;

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final LibraryView view;
    private final SiteInfo site;

    Feed(LibraryView view, SiteInfo site) {
        this.view = view;
        this.site = site;
    }

    byte[] atom() {
        var events = Events.of(view).stream().limit(ENTRIES).toList();
        return xml(out -> {
            out.writeStartElement("feed");
            out.writeDefaultNamespace(ATOM);
            out.writeAttribute("xml:lang", site.language());
            element(out, "title", site.name());
            element(out, "id", id(""));
            element(
                    out,
                    "updated",
                    stamp(events.isEmpty() ? "1970-01-01" : events.get(0).iso()));
            if (!site.siteUrl().isEmpty()) {
                link(out, "self", site.siteUrl() + "feed.xml");
            }
            link(out, "alternate", site.siteUrl() + "index.html");
            author(out, site.name());
            for (var event : events) {
                out.writeStartElement("entry");
                element(out, "title", event.text().replace("{0}", event.name()));
                element(out, "id", id(event.id()));
                element(out, "updated", stamp(event.iso()));
                link(out, "alternate", site.siteUrl() + event.url());
                if (!event.by().isEmpty()) {
                    author(out, event.by());
                }
                view.newestFirst().stream()
                        .filter(adr -> adr.url().equals(event.url()))
                        .findFirst()
                        .map(adr -> adr.decides().text())
                        .filter(text -> !text.isEmpty())
                        .ifPresent(text -> summary(out, text));
                out.writeEndElement();
            }
            out.writeEndElement();
        });
    }

    byte[] sitemap(List<String> paths) {
        return xml(out -> {
            out.writeStartElement("urlset");
            out.writeDefaultNamespace("http://www.sitemaps.org/schemas/sitemap/0.9");
            for (var path : paths) {
                out.writeStartElement("url");
                element(out, "loc", site.siteUrl() + SourceLinks.encode(path));
                out.writeEndElement();
            }
            out.writeEndElement();
        });
    }

    /** With a site address, that; else a tag (RFC 4151), which stays the same wherever the site is put. */
    private String id(String path) {
        return site.siteUrl().isEmpty()
                ? "tag:adroit.invalid,2026:" + SourceLinks.encode(Ids.slug(site.name())) + "/" + path
                : site.siteUrl() + path;
    }

    private static String stamp(String iso) {
        return iso + "T00:00:00Z";
    }

    private static void element(XMLStreamWriter out, String name, String text) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeCharacters(plain(text));
        out.writeEndElement();
    }

    private static void link(XMLStreamWriter out, String rel, String href) throws XMLStreamException {
        out.writeStartElement("link");
        out.writeAttribute("rel", rel);
        out.writeAttribute("href", href);
        out.writeEndElement();
    }

    private static void author(XMLStreamWriter out, String name) throws XMLStreamException {
        out.writeStartElement("author");
        element(out, "name", name);
        out.writeEndElement();
    }

    private static void summary(XMLStreamWriter out, String text) {
        try {
            element(out, "summary", text);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("The feed cannot be written; please report this as a bug.", e);
        }
    }

    /** Without characters that XML 1.0 forbids. */
    private static String plain(String text) {
        return text.codePoints()
                .filter(c -> c == '\t'
                        || c == '\n'
                        || c >= 0x20 && c <= 0xd7ff
                        || c >= 0xe000 && c <= 0xfffd
                        || c >= 0x10000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Something that writes elements. */
    private interface Writing {
        void to(XMLStreamWriter out) throws XMLStreamException;
    }

    private static byte[] xml(Writing writing) {
        var bytes = new ByteArrayOutputStream();
        try {
            var out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
            out.writeStartDocument("UTF-8", "1.0");
            out.writeCharacters("\n");
            writing.to(out);
            out.writeCharacters("\n");
            out.writeEndDocument();
            out.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("The feed cannot be written; please report this as a bug.", e);
        }
        return bytes.toByteArray();
    }
}
