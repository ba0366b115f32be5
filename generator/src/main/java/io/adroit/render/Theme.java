package io.adroit.render;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a review or an estimation talk always goes through. Words that give a question its theme stand in the bundle of the language. */
enum Theme {
    FAILURE("review incident"),
    SCALE("review"),
    INTEGRATION("estimation"),
    MIGRATION("estimation"),
    TESTING("estimation"),
    UNCERTAINTY("estimation"),
    COST("review estimation"),
    REVERSAL("review incident"),
    /** Questions of entries that fit no other. */
    OTHER("review estimation incident");

    private final String kinds;

    Theme(String kinds) {
        this.kinds = kinds;
    }

    /** Purposes it serves: {@code review}, {@code estimation}, {@code incident}. */
    String kinds() {
        return kinds;
    }

    String title(Words words) {
        return words.say(key());
    }

    /** Questions that are always asked, none for {@link #OTHER}. */
    List<String> questions(Words words) {
        return this == OTHER ? List.of() : List.of(words.say(key() + "_question"));
    }

    /** The first theme of which the question holds a word. */
    static Theme of(String question, Words words) {
        var text = question.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(theme -> theme != OTHER)
                .filter(theme -> Arrays.stream(words.say(theme.key() + "_words").split(","))
                        .anyMatch(text::contains))
                .findFirst()
                .orElse(OTHER);
    }

    private String key() {
        return "theme_" + name().toLowerCase(Locale.ROOT);
    }
}
