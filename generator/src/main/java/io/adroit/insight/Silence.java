package io.adroit.insight;

import io.adroit.model.Adr;
import io.adroit.model.DateField;
import io.adroit.model.Option;
import io.adroit.model.Part;
import io.adroit.model.Place;
import io.adroit.text.Prose;
import io.adroit.text.Span;
import io.adroit.text.Vocabulary;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One record, asked what it speaks of. Words are looked for in English only; what sections hold is known in any language. */
final class Silence {
    private static final Map<String, Vocabulary> WORDS = WordLists.vocabularies("gap-words.txt");
    private static final int FEW_WORDS = 15;
    private static final int FEW_REMARKS = 3;
    private static final int LONGEST_LABEL = 40;
    private static final Set<Part> FOLLOWS =
            EnumSet.of(Part.CONSEQUENCES, Part.POSITIVE, Part.NEGATIVE, Part.NEUTRAL, Part.RISKS);

    private final Adr adr;
    private final List<String> all = new ArrayList<>();
    private final List<String> decision = new ArrayList<>();
    private final Set<Part> filled = EnumSet.noneOf(Part.class);
    private final boolean english;
    private int elsewhere;
    private boolean labelled;
    private int remarks;
    private final List<String> follows = new ArrayList<>();

    Silence(Adr adr) {
        this.adr = adr;
        var place = new Place(adr);
        decision.addAll(Vocabulary.wordsOf(adr.title().text()));
        decision.addAll(Vocabulary.wordsOf(adr.decides().text()));
        for (var prose : adr.body().prose()) {
            var words = Vocabulary.wordsOf(prose.text());
            all.addAll(words);
            if (prose.kind() != Prose.Kind.HEADING && !prose.text().isBlank()) {
                int start = prose.offsets().start(0);
                var at = new Span(start, start);
                // what stands before the first section is metadata, unless it is long
                var part = place.inSection(at) ? place.part(at) : Part.OTHER;
                filled.add(part);
                if (part == Part.CONSEQUENCES) {
                    remarks++;
                    follows.addAll(words);
                }
                labelled |= label(prose.text());
                elsewhere += part == Part.OTHER ? words.size() : 0;
                decision.addAll(part == Part.DECISION ? words : List.of());
            }
        }
        english = Vocabulary.english(all);
    }

    /** {@code Consequences: …}: a list item that does the work of a heading. */
    private static boolean label(String text) {
        int colon = text.indexOf(':');
        return colon > 0
                && colon < LONGEST_LABEL
                && vocabulary("follows").in(Vocabulary.wordsOf(text.substring(0, colon)));
    }

    /** Whether the record is about a subject, as far as its words tell, and says nothing of what the rule looks for. */
    boolean about(String rule) {
        return switch (rule) {
            case "no-failure-mode" -> decides("runtime") && silent("failure");
            case "no-scale" -> decides("store") && silent("scale");
            case "no-cost" -> (decides("runtime") || decides("external")) && silent("cost");
            case "no-reversal" -> (decides("runtime") || decides("external")) && silent("reversal");
            case "no-migration" -> decides("data") && silent("migration");
            case "no-integration" -> decides("external") && silent("integration");
            case "no-testing" -> decides("runtime") && silent("testing");
            case "no-uncertainty" -> english && !any(Part.RISKS, Part.ASSUMPTIONS) && silent("uncertainty");
            case "review-date-missing" -> english && adr.metadata().reviewBy().isEmpty() && silent("review");
            default -> structure(rule);
        };
    }

    private boolean structure(String rule) {
        return switch (rule) {
            case "status-missing" -> adr.status().statements().isEmpty();
            case "date-missing" ->
                adr.date().source() != DateField.DateSource.TEXT
                        && adr.date().statements().isEmpty();
            case "people-missing" -> adr.metadata().people().isEmpty() && !any(Part.PEOPLE);
            case "drivers-missing" -> !any(Part.DRIVERS, Part.CONSTRAINTS);
            case "confirmation-missing" -> !any(Part.CONFIRMATION) && (!english || silent("confirmation"));
            case "options-missing" ->
                adr.options().isEmpty()
                        && !any(Part.OPTIONS, Part.OPTIONS_ANALYSIS)
                        && (!english || silent("alternatives"));
            case "decision-no-because" -> noReason();
            case "context-missing" ->
                surveyed()
                        && !any(
                                Part.CONTEXT,
                                Part.SUMMARY,
                                Part.DRIVERS,
                                Part.ASSUMPTIONS,
                                Part.CONSTRAINTS,
                                Part.RATIONALE);
            case "decision-missing" ->
                surveyed()
                        && !any(Part.DECISION, Part.RATIONALE)
                        && !headed("decision")
                        && adr.decides().text().isEmpty()
                        && chosen() == 0;
            case "consequences-missing" -> noConsequences();
            case "only-positive" -> onlyPositive();
            default -> false;
        };
    }

    /** Whether all sections are ones we know, and those of a decision: under a heading of the team's own may stand what we look for. */
    private boolean surveyed() {
        boolean supplement = any(Part.IMPLEMENTATION, Part.CONFIRMATION)
                && !any(Part.CONTEXT, Part.DECISION, Part.OPTIONS, Part.DRIVERS, Part.RATIONALE);
        return elsewhere < FEW_WORDS && !filled.isEmpty() && !supplement;
    }

    private boolean decides(String list) {
        return english && vocabulary(list).in(decision);
    }

    private boolean silent(String list) {
        return english && !vocabulary(list).in(all);
    }

    private static Vocabulary vocabulary(String list) {
        var vocabulary = WORDS.get(list);
        if (vocabulary == null) {
            throw new IllegalStateException("gap-words.txt has no list " + list + "; please report this as a bug.");
        }
        return vocabulary;
    }

    private boolean any(Part... parts) {
        return List.of(parts).stream().anyMatch(filled::contains);
    }

    private long chosen() {
        return adr.options().stream().filter(Option::chosen).count();
    }

    /** Whether a section we do not know has such a word in its heading. */
    private boolean headed(String list) {
        return adr.sections().stream().anyMatch(section -> vocabulary(list).in(Vocabulary.wordsOf(section.heading())));
    }

    private boolean noReason() {
        return english
                && any(Part.DECISION)
                && !any(Part.RATIONALE)
                && !vocabulary("because").in(decision);
    }

    private boolean noConsequences() {
        boolean weighed = adr.options().stream()
                .anyMatch(option -> option.chosen() && !option.arguments().isEmpty());
        boolean accepting = english && all.contains("accepting") && all.contains("facing");
        return !headed("follows")
                && !labelled
                && adr.consequences().isEmpty()
                && filled.stream().noneMatch(FOLLOWS::contains)
                && !weighed
                && !accepting;
    }

    /** Whether text stands under a heading such as "Potential drawbacks", whatever part it is. */
    private boolean tellsThePrice() {
        return adr.sections().stream()
                .filter(section -> vocabulary("catch").in(Vocabulary.wordsOf(section.heading())))
                .anyMatch(section -> adr.body().prose().stream()
                        .anyMatch(prose -> prose.kind() != Prose.Kind.HEADING
                                && !prose.text().isBlank()
                                && prose.offsets().start(0) >= section.content().start()
                                && prose.offsets().start(0) < section.content().end()));
    }

    /** Three remarks or more, two good words, and none that tells of a price. */
    private boolean onlyGoodWords() {
        long good = follows.stream().filter(vocabulary("gain")::has).count();
        return english
                && remarks >= FEW_REMARKS
                && good >= 2
                && !vocabulary("price").in(follows);
    }

    private boolean onlyPositive() {
        long good = adr.consequences().stream()
                .filter(one -> one.leaning() == Option.Leaning.GOOD)
                .count();
        boolean other = adr.consequences().stream().anyMatch(one -> one.leaning() != Option.Leaning.GOOD);
        boolean weighed = adr.options().stream()
                .filter(Option::chosen)
                .flatMap(option -> option.arguments().stream())
                .anyMatch(argument -> argument.leaning() == Option.Leaning.BAD);
        boolean plainly = good > 0 && !other
                || adr.consequences().stream().allMatch(one -> one.leaning() == Option.Leaning.NEUTRAL)
                        && onlyGoodWords();
        return plainly && !weighed && !tellsThePrice() && !any(Part.NEGATIVE, Part.NEUTRAL, Part.RISKS);
    }
}
