package io.adroit.edit;

import io.adroit.model.Adr;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The text a new record starts from: the house's own template, else the form that most of its records have. */
final class RecordTemplate {
    /** Forms we can begin a record in; their texts are resources beside this class. */
    static final List<String> FORMS = List.of("nygard", "madr4", "madr2", "log4brains");

    private final String text;
    private final boolean house;

    private RecordTemplate(String text, boolean house) {
        this.text = text;
        this.house = house;
    }

    /** The house's own. */
    static RecordTemplate house(String text) {
        return new RecordTemplate(text, true);
    }

    /**
     * One of ours.
     *
     * @param form one of {@link #FORMS}
     */
    static RecordTemplate of(String form) {
        var name = form + ".md";
        try (var in =
                Objects.requireNonNull(RecordTemplate.class.getResourceAsStream("/io/adroit/edit/" + name), name)) {
            return new RecordTemplate(new String(in.readAllBytes(), StandardCharsets.UTF_8), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The form that most records have, of those we can begin in; {@code nygard} when none does. */
    static String habit(List<Adr> adrs) {
        Map<String, Integer> counts = new HashMap<>();
        adrs.forEach(adr -> counts.merge(form(adr.metadata().template()), 1, Integer::sum));
        return FORMS.stream()
                .max((a, b) -> {
                    int byCount = Integer.compare(counts.getOrDefault(a, 0), counts.getOrDefault(b, 0));
                    return byCount != 0 ? byCount : Integer.compare(FORMS.indexOf(b), FORMS.indexOf(a));
                })
                .orElseThrow();
    }

    private static String form(String template) {
        if (template.startsWith("madr")) {
            return template.contains("2") || template.contains("1") ? "madr2" : "madr4";
        }
        return FORMS.contains(template) ? template : "nygard";
    }

    /**
     * The text of a new record.
     *
     * @param heading title with its number, as the house writes headings
     * @param number or -1
     * @param date ISO date
     * @param author name, or empty
     */
    String fill(String heading, int number, String date, String author) {
        var filled = house ? houseFilled(heading, number, date) : text;
        return filled.replace("{heading}", heading)
                .replace("{date}", date)
                .replace("{author}", author.isEmpty() ? "" : author);
    }

    /** A house's template has no marks of ours: the words of adr-tools (NUMBER, TITLE, DATE, STATUS), its first heading, its date and its status. */
    private String houseFilled(String heading, int number, String date) {
        var out = new StringBuilder();
        boolean titled = false;
        boolean fenced = false;
        for (var line : text.split("\n", -1)) {
            fenced ^= line.startsWith("```");
            if (!titled && !fenced && line.startsWith("# ")) {
                out.append("# ").append(heading);
                titled = true;
            } else {
                out.append((titled && !line.isBlank()) || isKey(line) ? known(line, number, date) : line);
            }
            out.append('\n');
        }
        return out.substring(0, out.length() - 1);
    }

    private static boolean isKey(String line) {
        return line.indexOf(':') > 0;
    }

    private static String known(String line, int number, String date) {
        int colon = line.indexOf(':');
        var key = colon < 0 ? "" : plain(line.substring(0, colon));
        if (key.equals("date")) {
            return line.substring(0, colon + 1) + stars(line, colon) + " " + date;
        }
        if (key.equals("status")) {
            return line.substring(0, colon + 1) + stars(line, colon) + " proposed";
        }
        return switch (line.strip()) {
            case "STATUS" -> "Proposed";
            case "DATE" -> date;
            case "NUMBER" -> Integer.toString(number);
            default -> line;
        };
    }

    /** The closing marks of {@code **Date:** value}. */
    private static String stars(String line, int colon) {
        return line.startsWith("**", colon + 1) ? "**" : "";
    }

    private static String plain(String key) {
        return key.replace("*", "").replace("-", "").strip().toLowerCase(java.util.Locale.ROOT);
    }
}
