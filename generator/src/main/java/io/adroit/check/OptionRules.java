package io.adroit.check;

import io.adroit.model.Option;
import io.adroit.model.Option.Leaning;
import io.adroit.model.Part;

/** Options that are no choice: one alone, or one that nobody could have taken. */
final class OptionRules implements RecordRule {
    private static final int MANY = 5;

    @Override
    public void check(RecordView view, Scene scene, Notes notes) {
        var options = view.adr().options();
        boolean listed = view.adr().sections(Part.OPTIONS).findAny().isPresent();
        if (listed && options.size() == 1) {
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
