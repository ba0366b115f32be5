package io.adroit;

import io.adroit.model.Limits;
import io.adroit.text.TextLimits;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a team says of limits. Whoever may change {@code adroit.yml} may raise one, also in a pull request; so each has a bound that keeps the longest time and the most
 * memory known ({@code docs/limits.md}).
 */
final class LimitsReader {
    private final Map<String, String> given;

    private LimitsReader(Map<String, String> given) {
        this.given = new TreeMap<>(given);
    }

    /** The limits of a run; what is not given is as usual. */
    static Limits read(Map<String, String> given) {
        var reader = new LimitsReader(given);
        var usual = Limits.STANDARD;
        var limits = new Limits(
                reader.take("fileKilobytes", usual.fileKilobytes(), 1, 16_000),
                reader.take("gitSeconds", usual.gitSeconds(), 1, 3_600),
                new TextLimits(
                        reader.take("nesting", usual.text().nesting(), 5, 100),
                        reader.take("blockMarks", usual.text().blockMarks(), 100, 10_000)));
        for (var unknown : reader.given.keySet()) {
            throw new ConfigurationException(
                    "limits", unknown, "Use fileKilobytes, gitSeconds, nesting or blockMarks.");
        }
        return limits;
    }

    private int take(String name, int usual, int least, int most) {
        var value = given.getOrDefault(name, String.valueOf(usual));
        given.remove(name);
        int number = value.matches("[0-9]{1,9}") ? Integer.parseInt(value) : -1;
        if (number < least || number > most) {
            throw new ConfigurationException(
                    "limits", name + "=" + value, "Use a whole number from " + least + " to " + most + ".");
        }
        return number;
    }
}
