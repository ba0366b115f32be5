package io.adroit.render;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The words of the interface in one language, all of them from {@code words_<language>.properties}. Dates and numbers are written by its patterns too, since
 * those of the platform differ between releases.
 */
final class Words {
    private static final Pattern ISO_DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final Map<String, String> words;

    /** @throws IllegalArgumentException when there is no bundle for the language */
    Words(String language) {
        this(read(language));
    }

    /** @param words by their keys */
    Words(Map<String, String> words) {
        this.words = new TreeMap<>(words);
    }

    private static Map<String, String> read(String language) {
        var name = language.chars().allMatch(Character::isLetter) ? "words_" + language + ".properties" : "";
        try (var in = Words.class.getResourceAsStream(name)) {
            if (in == null || name.isEmpty()) {
                throw new IllegalArgumentException(
                        "language is \"" + language + "\", which we do not speak. Use \"en\" or \"de\".");
            }
            var found = new Properties();
            found.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            var sorted = new TreeMap<String, String>();
            found.forEach((key, value) -> sorted.put((String) key, (String) value));
            return sorted;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every word by its key, for templates. */
    Map<String, String> all() {
        return words;
    }

    /** A sentence with its gaps filled: {@code {0}}, {@code {1}}, … */
    String say(String key, Object... gaps) {
        var text = words.get(key);
        if (text == null) {
            throw new IllegalStateException("There is no word \"" + key + "\"; please report this as a bug.");
        }
        for (int i = 0; i < gaps.length; i++) {
            text = text.replace("{" + i + "}", gaps[i].toString());
        }
        return text;
    }

    /** A word if there is one, else what is given. */
    String sayOr(String key, String otherwise) {
        return words.getOrDefault(key, otherwise);
    }

    /** A sentence that depends on a number, which fills {@code {0}}: the key with {@code _one} or {@code _many}. */
    String count(String key, long number) {
        return say(key + (number == 1 ? "_one" : "_many"), number(number));
    }

    /** Digits in groups of three from five digits on. */
    String number(long number) {
        var digits = Long.toString(number);
        if (digits.length() < 5) {
            return digits;
        }
        var out = new StringBuilder(digits);
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            out.insert(at, say("digit_group"));
        }
        return out.toString();
    }

    /** {@code 14 May 2025}; text that is no ISO date comes back as it is. */
    String date(String iso) {
        return date(iso, "date_long", "month_");
    }

    /** {@code 14 May 2025} with the month cut to three or four letters. */
    String shortDate(String iso) {
        return date(iso, "date_long", "month_short_");
    }

    /** {@code 14 May}. */
    String dayAndMonth(String iso) {
        return date(iso, "date_day", "month_short_");
    }

    private String date(String iso, String pattern, String month) {
        if (!ISO_DATE.matcher(iso).matches()) {
            return iso;
        }
        int number = Integer.parseInt(iso.substring(5, 7));
        int day = Integer.parseInt(iso.substring(8));
        return number < 1 || number > 12 ? iso : say(pattern, day, say(month + number), iso.substring(0, 4));
    }
}
