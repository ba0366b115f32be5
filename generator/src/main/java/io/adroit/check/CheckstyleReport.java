package io.adroit.check;

import io.adroit.model.Finding;
import java.util.List;

/** Checkstyle's XML, which many CI servers read. */
final class CheckstyleReport {
    private CheckstyleReport() {}

    static String of(List<Finding> findings) {
        return XmlText.of(xml -> {
            xml.writeStartElement("checkstyle");
            xml.writeAttribute("version", "10.0");
            var file = "";
            for (var finding : findings) {
                if (!finding.file().equals(file)) {
                    if (!file.isEmpty()) {
                        xml.writeCharacters("\n  ");
                        xml.writeEndElement();
                    }
                    file = finding.file();
                    xml.writeCharacters("\n  ");
                    xml.writeStartElement("file");
                    xml.writeAttribute("name", XmlText.clean(file));
                }
                xml.writeCharacters("\n    ");
                xml.writeEmptyElement("error");
                xml.writeAttribute("line", String.valueOf(finding.line()));
                xml.writeAttribute("column", String.valueOf(finding.column()));
                xml.writeAttribute("severity", finding.severity().label());
                xml.writeAttribute("message", XmlText.clean(finding.message() + " " + finding.remedy()));
                xml.writeAttribute("source", "adroit." + finding.rule());
            }
            if (!file.isEmpty()) {
                xml.writeCharacters("\n  ");
                xml.writeEndElement();
            }
            xml.writeCharacters("\n");
            xml.writeEndElement();
        });
    }
}
