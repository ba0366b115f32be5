package io.adroit.render;

import io.adroit.model.Finding;
import io.adroit.model.Insight.Evidence;
import io.adroit.model.Insight.Jargon;
import io.adroit.model.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What engineers mend.
 *
 * @param tally numbers with their words
 * @param findings errors first
 * @param left findings not shown, in words, or empty
 * @param jargon words that need an entry
 * @param unused entries no record uses
 * @param files what became of each file that is no decision
 * @param decisions number of files that are, in words
 */
record HealthPage(
        Frame frame,
        List<Number> tally,
        List<FindingView> findings,
        String left,
        List<JargonView> jargon,
        List<TermRef> unused,
        List<FileView> files,
        String filesLeft,
        String decisions) {

    /** A number and what it counts. */
    record Number(String count, String label) {}

    /** A finding with its place; {@code about} says its rule in the language of the interface, empty where message and remedy are in that language. */
    record FindingView(
            String is,
            String level,
            String about,
            String message,
            String remedy,
            String where,
            String url,
            String rule) {}

    /** A word without an entry. */
    record JargonView(String form, String counts, List<EvidenceView> evidence, String stub) {}

    /** A sentence in three pieces and its place. */
    record EvidenceView(String before, String word, String after, String place, String url) {}

    /** A file that is no decision. */
    record FileView(String path, String reason) {}

    /** Makes the page. */
    static final class Maker {
        /** Rows of a table, so that the page stays below 30 kB packed; all findings stand in {@code data/findings.json}. */
        private static final int LONGEST = 300;

        private static final int WORDS = 40;

        private final LibraryView view;
        private final Words words;
        private final SourceLinks sources;

        Maker(LibraryView view, SourceLinks sources) {
            this.view = view;
            this.words = view.words();
            this.sources = sources;
        }

        HealthPage make(List<Finding> findings) {
            var sorted = findings.stream()
                    .sorted(Comparator.comparing(Finding::severity).reversed().thenComparing(Comparator.naturalOrder()))
                    .toList();
            var skipped = view.linked().library().skipped();
            var jargon = view.insight().jargon();
            return new HealthPage(
                    Frame.of("health.html", words.say("nav_health_short"), words.say("health_lead"), ""),
                    tally(findings),
                    sorted.stream().limit(LONGEST).map(this::finding).toList(),
                    findings.size() > LONGEST ? words.count("more_findings", findings.size() - LONGEST) : "",
                    jargon.stream().limit(WORDS).map(this::jargon).toList(),
                    view.terms().stream()
                            .filter(term -> term.origin().pack().isEmpty()
                                    && view.insight()
                                            .uses()
                                            .getOrDefault(term.id(), List.of())
                                            .isEmpty())
                            .map(LibraryView::ref)
                            .toList(),
                    skipped.stream()
                            .limit(LONGEST)
                            .map(file -> new FileView(file.source(), reason(file.reason())))
                            .toList(),
                    skipped.size() > LONGEST ? words.count("and_more", skipped.size() - LONGEST) : "",
                    words.count("n_decisions", view.newestFirst().size()));
        }

        private List<Number> tally(List<Finding> findings) {
            var found = new ArrayList<Number>();
            for (var severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
                long count = findings.stream()
                        .filter(finding -> finding.severity() == severity)
                        .count();
                found.add(new Number(
                        words.number(count), words.say("sev_" + severity.label() + (count == 1 ? "_one" : "_many"))));
            }
            found.add(new Number(words.number(view.insight().jargon().size()), words.say("undefined_words")));
            int read = view.newestFirst().size();
            found.add(new Number(
                    words.number(read),
                    words.say(
                            "files_of",
                            words.number(read
                                    + (long) view.linked().library().skipped().size()))));
            return found;
        }

        /** Why a file is no decision; "link to" and "attachment of" name another file behind them. */
        private String reason(String reason) {
            for (var about : List.of("link to ", "attachment of ")) {
                var whole = "skipped_" + reason.replace(' ', '_');
                if (reason.startsWith(about) && words.sayOr(whole, "").isEmpty()) {
                    return words.sayOr("skipped_" + about.strip().replace(' ', '_'), about + "{0}")
                            .replace("{0}", reason.substring(about.length()));
                }
            }
            return words.sayOr("skipped_" + reason.replace(' ', '_'), reason);
        }

        private FindingView finding(Finding finding) {
            return new FindingView(
                    finding.severity().label(),
                    words.say("sev_" + finding.severity().label()),
                    words.sayOr("rule_" + finding.rule(), ""),
                    finding.message(),
                    finding.remedy(),
                    finding.file() + ":" + finding.line() + ":" + finding.column(),
                    sources.view(finding.file(), finding.line()),
                    finding.rule());
        }

        private JargonView jargon(Jargon word) {
            var counts = words.say(
                    "times_in", words.count("n_times", word.count()), words.count("n_decisions", word.records()));
            return new JargonView(
                    word.form(),
                    counts,
                    word.evidence().stream()
                            .flatMap(evidence -> evidence(word, evidence).stream())
                            .toList(),
                    word.stub());
        }

        private List<EvidenceView> evidence(Jargon word, Evidence evidence) {
            var sentence = evidence.sentence();
            int at = Math.max(sentence.indexOf(word.form()), 0);
            int end = sentence.startsWith(word.form(), at) ? at + word.form().length() : at;
            return view.adr(evidence.path()).stream()
                    .map(adr -> new EvidenceView(
                            sentence.substring(0, at),
                            sentence.substring(at, end),
                            sentence.substring(end),
                            words.say("place", LibraryView.shortName(adr), evidence.line()),
                            adr.url()))
                    .toList();
        }
    }
}
