package io.adroit.parse;

import java.util.List;

/** What templates leave to be filled in. */
final class Placeholders {
    private static final List<String> PROMPTS = List.of(
            "what is the status",
            "a decision may be",
            "such as proposed",
            "e g proposed",
            "one of",
            "insert ",
            "list of decision makers",
            "list everyone involved",
            "yyyy mm dd",
            "dd mm yyyy",
            "mm dd yyyy",
            "date when the decision",
            "date of decision",
            "current date",
            "your name",
            "todo",
            "列表");

    private Placeholders() {}

    /** Whether words stand for a value to be filled in: {@code {status}}, {@code [Insert Date]}, {@code YYYY-MM-DD when …}. */
    static boolean isPlaceholder(String words) {
        var text = words.strip();
        if (text.isEmpty()) {
            return false;
        }
        boolean braces = text.startsWith("{") && text.indexOf('}') > 0
                || text.startsWith("<") && text.endsWith(">")
                || text.startsWith("[") && text.endsWith("]") && text.indexOf(']') == text.length() - 1;
        var inner = Words.key(text);
        var braced = text.startsWith("{") && braces ? text.substring(1, text.indexOf('}')) : inner;
        boolean filled =
                braces && (StatusWords.isStatus(braced) || DateText.find(text).isPresent());
        return braces && !filled || isPrompt(inner);
    }

    private static boolean isPrompt(String key) {
        return PROMPTS.stream().anyMatch(key::startsWith);
    }

    /** Whether words list the statuses to choose from ({@code proposed | accepted | …}) or stand for one in brackets. */
    static boolean isChoice(String words) {
        var text = words.strip();
        if (isPlaceholder(text)) {
            return true;
        }
        return StatusSteps.areChoice(text)
                || choices(text, "\\|") >= 2
                || choices(text, "/") >= 3
                || choices(text, ",") >= 4;
    }

    /** How many alternatives are statuses when one sign is between all of them. */
    private static int choices(String text, String sign) {
        var parts = text.split(sign, 20);
        int statuses = 0;
        for (var part : parts) {
            statuses += StatusWords.isStatus(part) || StatusWords.isStatus(firstWord(part)) ? 1 : 0;
        }
        return parts.length < 2 ? 0 : statuses;
    }

    private static String firstWord(String part) {
        var key = Words.key(part);
        int end = key.indexOf(' ');
        return end < 0 ? key : key.substring(0, end);
    }
}
