package io.adroit.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.adroit.model.Finding;
import io.adroit.model.Severity;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.InputSource;

class ReportsTest {
    private static final List<Finding> FINDINGS = List.of(
            new Finding(
                    "link-broken",
                    Severity.ERROR,
                    "docs/adr/1 a,b.md",
                    7,
                    4,
                    "The link \"x<y>.md\" & co. lead nowhere.",
                    "Mend it."),
            new Finding("too-long", Severity.INFO, "docs/adr/2.md", 1, 1, "100% too long.", "Cut it."));
    private static final List<String> FILES = List.of("docs/adr/1 a,b.md", "docs/adr/2.md");

    @Test
    void gitHubGetsOneCommandPerFindingWithItsMarksEscaped() {
        assertThat(ReportFormat.GITHUB.write(FINDINGS, FILES))
                .isEqualTo(
                        "::error file=docs/adr/1 a%2Cb.md,line=7,col=4,title=adroit link-broken::The link \"x<y>.md\" & co. lead nowhere. Mend it.\n"
                                + "::notice file=docs/adr/2.md,line=1,col=1,title=adroit too-long::100%25 too long. Cut it.\n");
    }

    @Test
    void checkstyleGroupsByFile() {
        assertThat(ReportFormat.CHECKSTYLE.write(FINDINGS, FILES)).isEqualTo("""
                        <?xml version="1.0" encoding="UTF-8"?>
                        <checkstyle version="10.0">
                          <file name="docs/adr/1 a,b.md">
                            <error line="7" column="4" severity="error" message="The link &quot;x&lt;y&gt;.md&quot; &amp; co. lead nowhere. Mend it." source="adroit.link-broken"/>
                          </file>
                          <file name="docs/adr/2.md">
                            <error line="1" column="1" severity="info" message="100% too long. Cut it." source="adroit.too-long"/>
                          </file>
                        </checkstyle>
                        """);
    }

    @Test
    void jUnitFailsPerErrorAndWarningAndPassesPerFileWithout() {
        assertThat(ReportFormat.JUNIT.write(FINDINGS, FILES)).isEqualTo("""
                        <?xml version="1.0" encoding="UTF-8"?>
                        <testsuite name="adroit" tests="2" failures="1" errors="0" skipped="0" time="0">
                          <testcase classname="adroit.link-broken" name="docs/adr/1 a,b.md:7:4" time="0"><failure type="error" message="The link &quot;x&lt;y&gt;.md&quot; &amp; co. lead nowhere.">docs/adr/1 a,b.md:7:4: The link "x&lt;y&gt;.md" &amp; co. lead nowhere. Mend it. [link-broken]</failure></testcase>
                          <testcase classname="adroit" name="docs/adr/2.md" time="0"/>
                        </testsuite>
                        """);
    }

    @Test
    void jsonIsThatOfTheSite() {
        assertThat(ReportFormat.JSON.write(FINDINGS.subList(1, 2), FILES)).isEqualTo("""
                        {
                          "findings" : [
                            {
                              "rule" : "too-long",
                              "severity" : "info",
                              "file" : "docs/adr/2.md",
                              "line" : 1,
                              "column" : 1,
                              "message" : "100% too long.",
                              "remedy" : "Cut it."
                            }
                          ]
                        }
                        """);
    }

    @Test
    void sarifNamesRulePlaceAndFingerprint() {
        assertThat(ReportFormat.SARIF.write(FINDINGS.subList(0, 1), FILES))
                .isEqualTo("""
                        {
                          "$schema" : "https://json.schemastore.org/sarif-2.1.0.json",
                          "version" : "2.1.0",
                          "runs" : [
                            {
                              "tool" : {
                                "driver" : {
                                  "name" : "Adroit",
                                  "rules" : [
                                    {
                                      "id" : "link-broken",
                                      "shortDescription" : {
                                        "text" : "A link leads to no file."
                                      },
                                      "fullDescription" : {
                                        "text" : "A link leads to no file."
                                      },
                                      "help" : {
                                        "text" : "A link leads to no file. Each result says how to mend it."
                                      },
                                      "defaultConfiguration" : {
                                        "level" : "error"
                                      }
                                    }
                                  ]
                                }
                              },
                              "columnKind" : "utf16CodeUnits",
                              "results" : [
                                {
                                  "ruleId" : "link-broken",
                                  "ruleIndex" : 0,
                                  "level" : "error",
                                  "message" : {
                                    "text" : "The link \\"x<y>.md\\" & co. lead nowhere. Mend it."
                                  },
                                  "locations" : [
                                    {
                                      "physicalLocation" : {
                                        "artifactLocation" : {
                                          "uri" : "docs/adr/1%20a%2Cb.md",
                                          "uriBaseId" : "%SRCROOT%"
                                        },
                                        "region" : {
                                          "startLine" : 7,
                                          "startColumn" : 4
                                        }
                                      }
                                    }
                                  ],
                                  "partialFingerprints" : {
                                    "adroit/v1" : "FINGERPRINT"
                                  }
                                }
                              ]
                            }
                          ]
                        }
                        """.replace("FINGERPRINT", SarifReport.fingerprint(FINDINGS.get(0))));
    }

    @Test
    void consoleCountsAndRepeatsTheFirstErrorsOfALongList() {
        assertThat(ConsoleReport.of(FINDINGS, Severity.INFO))
                .isEqualTo(
                        "error: docs/adr/1 a,b.md:7:4: The link \"x<y>.md\" & co. lead nowhere. Mend it. [link-broken]\n"
                                + "info: docs/adr/2.md:1:1: 100% too long. Cut it. [too-long]\n"
                                + "1 error, 0 warnings, 1 hint.\n");
        var many = Collections.nCopies(12, FINDINGS.get(0));
        assertThat(ConsoleReport.summary(many))
                .startsWith("12 errors, 0 warnings, 0 hints.\nThe first 5 errors again:\n  docs/adr/1 a,b.md:7:4: ")
                .hasLineCount(7);
    }

    @ParameterizedTest(name = "{0} errors, {1} warnings, {2} hints")
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0 | 0 | 0 errors, 0 warnings, 0 hints. | 0",
                "1 | 1 | 1 | 1 error, 1 warning, 1 hint. | 0",
                "2 | 3 | 4 | 2 errors, 3 warnings, 4 hints. | 0",
                "0 | 11 | 0 | 0 errors, 11 warnings, 0 hints. | 0",
                "2 | 4 | 4 | 2 errors, 4 warnings, 4 hints. | 0",
                "2 | 4 | 5 | 2 errors, 4 warnings, 5 hints. The errors again: | 2",
                "5 | 4 | 5 | 5 errors, 4 warnings, 5 hints. The errors again: | 5",
                "6 | 4 | 5 | 6 errors, 4 warnings, 5 hints. The first 5 errors again: | 5",
            })
    void theSummaryCountsAndRepeats(int errors, int warnings, int hints, String said, long repeated) {
        var findings = new ArrayList<Finding>(Collections.nCopies(errors, FINDINGS.get(0)));
        findings.addAll(Collections.nCopies(
                warnings, new Finding("too-long", Severity.WARNING, "docs/adr/2.md", 1, 1, "Long.", "Cut it.")));
        findings.addAll(Collections.nCopies(hints, FINDINGS.get(1)));
        var lines = ConsoleReport.summary(findings).lines().toList();
        assertThat(String.join(
                        " ",
                        lines.stream().filter(line -> !line.startsWith("  ")).toList()))
                .isEqualTo(said);
        assertThat(lines.stream().filter(line -> line.startsWith("  docs/adr/1 a,b.md:7:4: ")))
                .hasSize((int) repeated);
        assertThat(ConsoleReport.of(findings, Severity.WARNING).lines().filter(line -> line.startsWith("info: ")))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void noReportBreaksOnHostileWords(ReportFormat format) throws Exception {
        var hostile = new Finding(
                "link-broken",
                Severity.ERROR,
                "a\u0000]]>\"'&.md",
                1,
                1,
                "::error::\n\u0001<![CDATA[ \uD800 %0A",
                "\t");
        var text = format.write(List.of(hostile), List.of());
        assertThat(text).isNotEmpty();
        if (text.startsWith("<?xml")) {
            var read = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(text)));
            assertThat(read.getDocumentElement().getTagName()).isNotEmpty();
        }
        if (format == ReportFormat.GITHUB) {
            assertThat(text).hasLineCount(1);
        }
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void nothingFoundIsAReportToo(ReportFormat format) {
        assertThat(format.write(List.of(), FILES))
                .isEqualTo(format.write(List.of(), FILES))
                .doesNotContain("link-broken");
    }
}
