package io.adroit.parse;

import io.adroit.model.Option.Leaning;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the first words of a remark say of its leaning: {@code Good, because}, {@code [+]}, a pictograph.
 *
 * @param rest what is left of the words
 */
record RemarkMark(Leaning leaning, String rest) {

    private static final List<String> GOOD = List.of(
            "good, because",
            "good because",
            "good, since",
            "good:",
            "pro:",
            "pros:",
            "gut, weil",
            "bueno, porque",
            "bien, porque",
            "bom, porque",
            "bien, parce que",
            "[+]",
            "(+)",
            "➕",
            "✅",
            "👍",
            "✔️",
            "✔",
            "🟢",
            "positive:",
            "advantage:",
            "advantages:",
            "benefit:",
            "+ ");
    private static final List<String> BAD = List.of(
            "bad, because",
            "bad because",
            "bad, since",
            "bad:",
            "con:",
            "cons:",
            "schlecht, weil",
            "malo, porque",
            "mal, porque",
            "ruim, porque",
            "mauvais, parce que",
            "mauvais, car",
            "[-]",
            "(-)",
            "➖",
            "❌",
            "👎",
            "✖️",
            "✖",
            "🔴",
            "negative:",
            "disadvantage:",
            "disadvantages:",
            "drawback:",
            "⛔",
            "− ",
            "- ");
    private static final List<String> NEUTRAL = List.of(
            "neutral, because",
            "neutral because",
            "neutral:",
            "neutral, weil",
            "neutral, porque",
            "[~]",
            "(~)",
            "🟡",
            "⚪",
            "⚠️",
            "~ ");

    /** The mark at the begin of a remark, if there is one. */
    static Optional<RemarkMark> of(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        return mark(text, lower, GOOD, Leaning.GOOD)
                .or(() -> mark(text, lower, BAD, Leaning.BAD))
                .or(() -> mark(text, lower, NEUTRAL, Leaning.NEUTRAL))
                .or(() -> labelled(text));
    }

    /** {@code Positivo: …}, {@code Vorteil: …}. */
    private static Optional<RemarkMark> labelled(String text) {
        int colon = text.indexOf(':');
        boolean label = colon > 2 && colon <= 25 && colon + 1 < text.length();
        return label
                ? ArgumentReader.leaning(text.substring(0, colon))
                        .map(leaning -> new RemarkMark(
                                leaning, text.substring(colon + 1).strip()))
                : Optional.empty();
    }

    private static Optional<RemarkMark> mark(String text, String lower, List<String> marks, Leaning leaning) {
        for (var mark : marks) {
            if (lower.startsWith(mark) && text.length() > mark.length()) {
                var rest = text.substring(mark.length()).strip();
                return Optional.of(new RemarkMark(
                        leaning,
                        rest.startsWith(":") || rest.startsWith(",")
                                ? rest.substring(1).strip()
                                : rest));
            }
        }
        return Optional.empty();
    }
}
