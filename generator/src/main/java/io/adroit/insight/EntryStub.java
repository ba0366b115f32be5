package io.adroit.insight;

import io.adroit.model.Insight.Evidence;
import java.util.List;

/** An entry to paste into {@code glossary/} and fill in: the reader accepts it as it stands, and the sentences that use the word are there to see. */
final class EntryStub {
    private EntryStub() {}

    /**
     * @param form as written most often
     * @param longForm what the text itself says an acronym stands for, or empty
     */
    static String of(String form, String longForm, List<Evidence> evidence) {
        var out = new StringBuilder("---\nterm: ")
                .append(scalar(longForm.isEmpty() ? form : longForm))
                .append('\n');
        if (!longForm.isEmpty()) {
            out.append("abbreviation: ").append(scalar(form)).append('\n');
        }
        out.append("---\nSay here in one plain sentence what it is.\n");
        if (!evidence.isEmpty()) {
            out.append("\n<!-- Where it stands today:\n");
            for (var one : evidence) {
                out.append(one.path())
                        .append(':')
                        .append(one.line())
                        .append(": ")
                        .append(one.sentence().replace("--", "- -").replace(">", ""))
                        .append('\n');
            }
            out.append("-->\n");
        }
        return out.toString();
    }

    /** A YAML scalar; quoted unless it is letters, digits, blanks and inner hyphens that begin with a letter. */
    private static String scalar(String words) {
        boolean plain = !words.isEmpty()
                && Character.isLetter(words.charAt(0))
                && words.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == ' ' || c == '-');
        return plain ? words : '"' + words.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
