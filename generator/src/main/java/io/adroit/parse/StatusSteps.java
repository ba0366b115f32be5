package io.adroit.parse;

import io.adroit.model.Status;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Steps of a status, with arrows between them: {@code Proposed → Accepted (2026-05-26)}. */
final class StatusSteps {
    private static final Pattern ARROW = Pattern.compile("[\u2192\u21D2\u279C]|-{1,3}>|={1,3}>");
    private static final int MOST = 20;

    private StatusSteps() {}

    /** The last step, where the words are steps. */
    static Optional<String> last(String words) {
        var steps = steps(words);
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(steps.size() - 1));
    }

    /** Whether they are the whole life of a record, as a template lists it to choose from. */
    static boolean areChoice(String words) {
        var steps = steps(words);
        return steps.size() > 2
                && steps.stream().allMatch(StatusWords::isStatus)
                && steps.stream().anyMatch(step -> StatusWords.read(step).status() == Status.ACCEPTED)
                && steps.stream().map(step -> StatusWords.read(step).status()).anyMatch(StatusSteps::ends);
    }

    private static boolean ends(Status status) {
        return status == Status.DEPRECATED || status == Status.SUPERSEDED;
    }

    /** Empty where the words are no steps; a step holds no arrow, so that reading it looks for no steps again. */
    private static List<String> steps(String words) {
        var parts =
                Arrays.stream(ARROW.split(words, MOST + 1)).map(String::strip).toList();
        boolean all = parts.size() > 1
                && parts.size() <= MOST
                && parts.stream()
                        .allMatch(part ->
                                !part.isEmpty() && StatusWords.read(part).status() != Status.UNKNOWN);
        return all ? parts : List.of();
    }
}
