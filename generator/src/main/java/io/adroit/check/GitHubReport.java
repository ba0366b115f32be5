package io.adroit.check;

import io.adroit.model.Finding;
import io.adroit.model.Severity;
import java.util.List;

/** Workflow commands of GitHub Actions, one per line: {@code ::error file=…,line=…,col=…,title=…::message}. */
final class GitHubReport {
    private GitHubReport() {}

    static String of(List<Finding> findings) {
        var out = new StringBuilder();
        for (var finding : findings) {
            out.append("::")
                    .append(command(finding.severity()))
                    .append(" file=")
                    .append(property(finding.file()))
                    .append(",line=")
                    .append(finding.line())
                    .append(",col=")
                    .append(finding.column())
                    .append(",title=")
                    .append(property("adroit " + finding.rule()))
                    .append("::")
                    .append(data(finding.message() + " " + finding.remedy()))
                    .append('\n');
        }
        return out.toString();
    }

    private static String command(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO, OFF -> "notice";
        };
    }

    // as the toolkit of Actions escapes
    private static String data(String words) {
        return words.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String words) {
        return data(words).replace(":", "%3A").replace(",", "%2C");
    }
}
