package io.adroit.check;

import io.adroit.model.Adr;
import io.adroit.model.Finding;
import io.adroit.model.Insight.Jargon;
import io.adroit.model.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a pull request changes, in Markdown, for the person who reads it: decisions, standings, words without an entry, findings. */
public final class PullRequestReport {
    private static final int MOST_WORDS = 10;
    private static final int MOST_FINDINGS = 30;

    private final StringBuilder out = new StringBuilder();
    private final Examination before;
    private final Examination after;

    private PullRequestReport(Examination before, Examination after) {
        this.before = before;
        this.after = after;
    }

    /** Compares two states of a library. */
    public static String of(Examination before, Examination after) {
        return new PullRequestReport(before, after).write();
    }

    private String write() {
        var old = byPath(before);
        var now = byPath(after);
        out.append("## Decisions in this change\n");
        int start = out.length();
        list(
                "New",
                now.values().stream()
                        .filter(adr -> !old.containsKey(adr.path()))
                        .map(PullRequestReport::decision)
                        .toList());
        list(
                "Changed standing",
                now.values().stream()
                        .filter(adr -> old.containsKey(adr.path()))
                        .filter(adr -> !standing(adr, after).equals(standing(old.get(adr.path()), before)))
                        .map(adr -> title(adr) + ": " + standing(old.get(adr.path()), before) + " → "
                                + standing(adr, after))
                        .toList());
        list(
                "Changed text",
                now.values().stream()
                        .filter(adr -> textChanged(old.get(adr.path()), adr))
                        .map(PullRequestReport::decision)
                        .toList());
        list(
                "Removed",
                old.values().stream()
                        .filter(adr -> !now.containsKey(adr.path()))
                        .map(PullRequestReport::title)
                        .toList());
        words();
        findings();
        if (out.length() == start) {
            out.append("\nNo decision, word or finding changes.\n");
        }
        return out.toString();
    }

    private static boolean textChanged(@Nullable Adr old, Adr now) {
        return old != null && !old.source().text().equals(now.source().text());
    }

    private static Map<String, Adr> byPath(Examination state) {
        return state.linked().library().adrs().stream()
                .collect(Collectors.toMap(Adr::path, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }

    /** What the record says, and whether it holds. */
    private static String standing(@Nullable Adr adr, Examination state) {
        if (adr == null) {
            return "";
        }
        boolean holds = state.insight().inForce().contains(adr.path());
        var label = adr.status().value().label();
        return label.equals("accepted") && !holds ? "accepted, no longer in force" : label;
    }

    private static String title(Adr adr) {
        return "**" + Escaped.markdown(adr.title().text()) + "** (`" + adr.path() + "`)";
    }

    private static String decision(Adr adr) {
        var decides = adr.decides().text().isEmpty()
                ? ""
                : "\n  > " + Escaped.markdown(adr.decides().text().replace('\n', ' '));
        return title(adr) + ", " + adr.status().value().label() + decides;
    }

    private void list(String heading, List<String> items) {
        if (!items.isEmpty()) {
            out.append("\n### ").append(heading).append("\n\n");
            items.forEach(item -> out.append("- ").append(item).append('\n'));
        }
    }

    private void words() {
        Set<String> known = before.insight().jargon().stream().map(Jargon::form).collect(Collectors.toSet());
        var fresh = after.insight().jargon().stream()
                .filter(word -> !known.contains(word.form()))
                .toList();
        if (fresh.isEmpty()) {
            return;
        }
        out.append("\n### New words without an entry\n");
        for (var word : fresh.stream().limit(MOST_WORDS).toList()) {
            out.append("\n**")
                    .append(Escaped.markdown(word.form()))
                    .append("**, ")
                    .append(Texts.count(word.count(), "time"))
                    .append(" in ")
                    .append(Texts.count(word.records(), "record"))
                    .append(":\n\n");
            word.evidence()
                    .forEach(one -> out.append("> ")
                            .append(Escaped.markdown(one.sentence()))
                            .append(" (`")
                            .append(one.path())
                            .append(':')
                            .append(one.line())
                            .append("`)\n"));
            var fence = Escaped.fence(word.stub());
            out.append('\n')
                    .append(fence)
                    .append("markdown\n")
                    .append(word.stub())
                    .append(fence)
                    .append('\n');
        }
        if (fresh.size() > MOST_WORDS) {
            out.append("\nAnd ")
                    .append(fresh.size() - MOST_WORDS)
                    .append(" more: ")
                    .append(fresh.stream()
                            .skip(MOST_WORDS)
                            .map(word -> Escaped.markdown(word.form()))
                            .collect(Collectors.joining(", ")))
                    .append(".\n");
        }
    }

    private void findings() {
        var fresh = Baseline.of(before.findings()).fresh(after.findings());
        var shown = fresh.stream()
                .filter(finding -> finding.severity().compareTo(Severity.WARNING) >= 0)
                .toList();
        if (!shown.isEmpty()) {
            list(
                    "New findings",
                    shown.stream()
                            .limit(MOST_FINDINGS)
                            .map(PullRequestReport::finding)
                            .toList());
        }
        if (shown.size() > MOST_FINDINGS) {
            out.append("\nAnd ").append(shown.size() - MOST_FINDINGS).append(" more.\n");
        }
        int mended = Baseline.of(after.findings()).fresh(before.findings()).size();
        if (mended > 0) {
            out.append('\n')
                    .append(Texts.count(mended, "finding"))
                    .append(" of before ")
                    .append(mended == 1 ? "is" : "are")
                    .append(" mended.\n");
        }
    }

    private static String finding(Finding finding) {
        return finding.severity().label() + " `" + finding.file() + ":" + finding.line() + "` "
                + Escaped.markdown(finding.message() + " " + finding.remedy()) + " (" + finding.rule() + ")";
    }
}
