package io.adroit.check;

import io.adroit.model.Option;
import io.adroit.model.Part;
import io.adroit.text.Prose;
import io.adroit.text.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * {@code Chosen option: "X", because …} where no option is called X. As the ADR Manager compares: equal without blanks and case, or one begins with the
 * other.
 */
final class ChosenNotInOptions implements RecordRule {
    private static final List<String> LABELS = List.of("chosen option:", "chosen alternative:");
    private static final int FEWEST_LETTERS = 3;

    @Override
    public void check(RecordView view, Scene scene, Notes notes) {
        var options = view.adr().options();
        if (options.size() < 2 || view.adr().sections(Part.OPTIONS).findAny().isEmpty()) {
            return;
        }
        for (var prose : view.prose(Part.DECISION)) {
            var chosen = chosen(prose.text());
            if (bare(chosen).length() >= FEWEST_LETTERS) {
                boolean known = options.stream().anyMatch(Option::chosen)
                        || options.stream()
                                .filter(option -> option.line()
                                        != view.line(prose.offsets().start(0)))
                                .anyMatch(option ->
                                        matches(bare(option.title()), bare(chosen)) || alike(option.title(), chosen));
                if (!known) {
                    notes.add(
                            "chosen-not-in-options",
                            view.path(),
                            view.line(prose.offsets().start(0)),
                            "The chosen option \"" + Texts.shorten(chosen) + "\" is none of the options considered.",
                            "Write it as it stands in the list of options, or add it there.");
                }
                return;
            }
        }
    }

    /** The option's name out of {@code Chosen option: "X", because …}; empty when the text says it otherwise. */
    static String chosen(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        for (var label : LABELS) {
            if (lower.startsWith(label) && lower.length() == text.length()) {
                return name(text.substring(label.length()).strip());
            }
        }
        return "";
    }

    private static String name(String rest) {
        if (rest.isEmpty() || rest.indexOf(Prose.BARRIER) >= 0 && rest.indexOf(Prose.BARRIER) < 80) {
            return "";
        }
        int quote = "\"“'«".indexOf(rest.charAt(0));
        if (quote >= 0) {
            int end = rest.indexOf("\"”'»".charAt(quote), 1);
            return end > 0 ? rest.substring(1, end) : "";
        }
        var lower = rest.toLowerCase(Locale.ROOT);
        int end = rest.length();
        for (var stop :
                List.of(", because", " because", ". ", "\n", ", since", " since ", ", as ", " (", " - ", ": ")) {
            int at = lower.indexOf(stop);
            end = at >= 0 ? Math.min(end, at) : end;
        }
        return rest.substring(0, end).strip();
    }

    private static boolean matches(String option, String chosen) {
        return !option.isEmpty() && (option.contains(chosen) || chosen.contains(option) || samePrefix(option, chosen));
    }

    /** The same in other words: half of the words of the choice stand in the option. */
    private static boolean alike(String option, String chosen) {
        var words = Vocabulary.wordsOf(chosen);
        var known = Set.copyOf(Vocabulary.wordsOf(option));
        return words.stream().filter(known::contains).count() * 2 >= words.size();
    }

    /** "Option 2" and "Option 2: use X"; numbers alone tell options apart. */
    private static boolean samePrefix(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same >= 12 || same >= 6 && Character.isDigit(one.charAt(same - 1));
    }

    private static String bare(String words) {
        var out = new StringBuilder();
        words.toLowerCase(Locale.ROOT)
                .chars()
                .filter(Character::isLetterOrDigit)
                .forEach(c -> out.append((char) c));
        return out.toString();
    }
}
