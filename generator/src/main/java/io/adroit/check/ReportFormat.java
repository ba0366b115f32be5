package io.adroit.check;

import io.adroit.json.JsonFields;
import io.adroit.json.JsonText;
import io.adroit.model.Finding;
import java.util.List;
import java.util.function.BiFunction;

/** The forms in which findings are written for machines; each is a pure function of the findings and the files that were looked at. */
public enum ReportFormat {
    /** SARIF 2.1.0, for code scanning. */
    SARIF("adroit.sarif", (findings, files) -> SarifReport.of(findings)),
    /** JUnit XML: a test per finding of error or warning, and one that passes per file without. */
    JUNIT("TEST-adroit.xml", JUnitReport::of),
    /** Checkstyle XML. */
    CHECKSTYLE("adroit-checkstyle.xml", (findings, files) -> CheckstyleReport.of(findings)),
    /** The form of {@code data/findings.json}. */
    JSON("adroit-findings.json", (findings, files) -> JsonText.indented(json -> JsonFields.findings(json, findings))),
    /** Workflow commands of GitHub, which become annotations. */
    GITHUB("adroit-annotations.txt", (findings, files) -> GitHubReport.of(findings));

    private final String fileName;
    private final BiFunction<List<Finding>, List<String>, String> writer;

    ReportFormat(String fileName, BiFunction<List<Finding>, List<String>, String> writer) {
        this.fileName = fileName;
        this.writer = writer;
    }

    /** The usual name of the file. */
    public String fileName() {
        return fileName;
    }

    /**
     * The report as text.
     *
     * @param findings sorted
     * @param files paths of all files that were checked, for those without a finding
     */
    public String write(List<Finding> findings, List<String> files) {
        return writer.apply(findings, files);
    }
}
