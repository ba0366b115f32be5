package io.adroit.check;

import io.adroit.model.Option;
import io.adroit.model.Option.Leaning;
import io.adroit.model.Part;
import io.adroit.model.Section;
import io.adroit.text.Vocabulary;
import java.util.Set;

/** Options that are no choice: one alone, or one that nobody could have taken. */
final class OptionRules implements RecordRule {
    private static final int MANY = 5;
    private static final Set<String> NOT_ALL =
            Set.of("other", "rejected", "alternative", "alternatives", "graveyard", "discarded");

    @Override
    public void check(RecordView view, Scene scene, Notes notes) {
        var options = view.adr().options();
        if (options.size() == 1
                && (options.get(0).chosen() || view.adr().sections(Part.OPTIONS).anyMatch(OptionRules::listsAll))) {
            notes.add(
                    "single-option",
                    view.path(),
                    options.get(0).line(),
                    "\"" + Texts.shorten(options.get(0).title()) + "\" is the only option.",
                    "Add what else was weighed, doing nothing included.");
        }
        long most = options.stream()
                .mapToLong(option -> option.arguments().size())
                .max()
                .orElse(0);
        for (var option : options) {
            var fault = option.chosen() ? "" : fault(option, most, options.size());
            if (!fault.isEmpty()) {
                notes.add(
                        "dummy-option",
                        view.path(),
                        option.line(),
                        "The option \"" + Texts.shorten(option.title()) + "\" " + fault + ".",
                        "Say what speaks for it, or leave it out.");
            }
        }
    }

    /** Under "Alternatives" or "Rejected options" stands what was not chosen: one is enough there. */
    private static boolean listsAll(Section section) {
        var words = Vocabulary.wordsOf(section.heading());
        return words.stream()
                        .anyMatch(word -> word.startsWith("option")
                                || word.startsWith("candidate")
                                || word.startsWith("position")
                                || word.startsWith("opci")
                                || word.startsWith("opç"))
                && words.stream().noneMatch(NOT_ALL::contains);
    }

    private static String fault(Option option, long most, int options) {
        int said = option.arguments().size();
        boolean onlyBad =
                said > 0 && option.arguments().stream().allMatch(argument -> argument.leaning() == Leaning.BAD);
        if (options > 1 && onlyBad) {
            return "has nothing that speaks for it";
        }
        return said == 1 && most > MANY ? "has one remark, another " + most : "";
    }
}
