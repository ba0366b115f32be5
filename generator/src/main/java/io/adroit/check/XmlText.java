package io.adroit.check;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML 1.0 written into a string. */
final class XmlText {
    private XmlText() {}

    /** Writes to a stream. */
    interface Writer {
        void write(XMLStreamWriter xml) throws XMLStreamException;
    }

    static String of(Writer writer) {
        var text = new StringWriter();
        try {
            // the JDK's own, whatever stands on the class path
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            writer.write(xml);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A report could not be written as XML; please report this as a bug.", e);
        }
        return text + "\n";
    }

    /** Without the characters that XML 1.0 cannot hold; they become U+FFFD. */
    static String clean(String words) {
        var out = new StringBuilder(words.length());
        words.codePoints().forEach(c -> {
            boolean held = c == '\t'
                    || c == '\n'
                    || c == '\r'
                    || c >= 0x20 && c <= 0xD7FF
                    || c >= 0xE000 && c <= 0xFFFD
                    || c >= 0x10000;
            out.appendCodePoint(held ? c : 0xFFFD);
        });
        return out.toString();
    }
}
