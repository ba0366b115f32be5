package io.adroit.check;

import io.adroit.model.Finding;
import io.adroit.model.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** JUnit's XML as Surefire writes it: a failed test per error or warning, a passed one per file with neither; hints are no failures. */
final class JUnitReport {
    private JUnitReport() {}

    static String of(List<Finding> findings, List<String> files) {
        var failures = findings.stream()
                .filter(finding -> finding.severity().compareTo(Severity.WARNING) >= 0)
                .toList();
        Set<String> failing = new HashSet<>(failures.stream().map(Finding::file).toList());
        var passing = files.stream().filter(file -> !failing.contains(file)).toList();
        return XmlText.of(xml -> {
            xml.writeStartElement("testsuite");
            xml.writeAttribute("name", "adroit");
            xml.writeAttribute("tests", String.valueOf(failures.size() + passing.size()));
            xml.writeAttribute("failures", String.valueOf(failures.size()));
            xml.writeAttribute("errors", "0");
            xml.writeAttribute("skipped", "0");
            xml.writeAttribute("time", "0");
            for (var finding : failures) {
                failure(xml, finding);
            }
            for (var file : passing) {
                xml.writeCharacters("\n  ");
                xml.writeEmptyElement("testcase");
                xml.writeAttribute("classname", "adroit");
                xml.writeAttribute("name", XmlText.clean(file));
                xml.writeAttribute("time", "0");
            }
            xml.writeCharacters("\n");
            xml.writeEndElement();
        });
    }

    private static void failure(XMLStreamWriter xml, Finding finding) throws XMLStreamException {
        xml.writeCharacters("\n  ");
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", "adroit." + finding.rule());
        xml.writeAttribute("name", XmlText.clean(finding.file() + ":" + finding.line() + ":" + finding.column()));
        xml.writeAttribute("time", "0");
        xml.writeStartElement("failure");
        xml.writeAttribute("type", finding.severity().label());
        xml.writeAttribute("message", XmlText.clean(finding.message()));
        xml.writeCharacters(XmlText.clean(finding.toLine()));
        xml.writeEndElement();
        xml.writeEndElement();
    }
}
