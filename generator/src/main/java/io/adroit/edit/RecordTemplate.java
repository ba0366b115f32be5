package io.adroit.edit;

import io.adroit.edit.NewRecord.Wish;
import io.adroit.model.Adr;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text a new record starts from: the house's own template, else the form that most of its records have. */
final class RecordTemplate {
    /** Forms we can begin a record in; their texts are resources beside this class. */
    static final List<String> FORMS = List.of("nygard", "madr4", "madr2", "log4brains");

    private static final Pattern MARK = Pattern.compile("\\{(heading|title|number|date|author)}");

    private static final Set<String> DECIDERS =
            Set.of("deciders", "decisionmakers", "decision makers", "author", "authors");

    /** A value that is still to be filled in. */
    private static final Pattern OPEN = Pattern.compile("\\G:[*_]*\\s*($|[\\[{<]|TBD|TODO)");

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
     * The text of a new record. A house's template need have no marks of ours: its first heading, its title, date and status in front matter or lines, and the words of
     * adr-tools (NUMBER, DATE, STATUS) are known.
     *
     * @param heading title with its number, as the house writes headings, in Markdown
     * @param number or -1
     */
    String fill(String heading, int number, Wish wish) {
        var out = new StringBuilder();
        boolean titled = false;
        boolean fenced = false;
        boolean matter = text.startsWith("---\n");
        int line = 0;
        for (var words : text.split("\n", -1)) {
            matter &= line++ == 0 || !words.startsWith("---");
            fenced ^= words.startsWith("```");
            var filled = marks(words, heading, number, wish, matter);
            if (house && filled.equals(words) && !fenced) {
                if (!titled && !matter && words.startsWith("# ")) {
                    filled = "# " + heading;
                } else if (matter && words.startsWith("title:")) {
                    filled = "title: " + Literal.yaml(wish.title());
                } else if (titled && !words.isBlank() || isKey(words)) {
                    filled = known(words, number, wish, matter);
                }
            }
            titled |= !fenced && !matter && words.startsWith("# ");
            out.append(filled).append('\n');
        }
        return out.substring(0, out.length() - 1);
    }

    /** Each mark of ours is replaced once: what stands in a title is no mark. */
    private static String marks(String line, String heading, int number, Wish wish, boolean matter) {
        return MARK.matcher(line)
                .replaceAll(mark -> Matcher.quoteReplacement(
                        switch (mark.group(1)) {
                            case "heading" -> heading;
                            case "number" -> number < 0 ? "" : Integer.toString(number);
                            case "date" -> wish.date();
                            default -> {
                                var words = mark.group(1).equals("title") ? wish.title() : wish.author();
                                boolean quoted = mark.start() > 0 && line.charAt(mark.start() - 1) == '"';
                                yield !matter
                                        ? Literal.markdown(words)
                                        : quoted ? Literal.inDoubleQuotes(words) : Literal.yaml(words);
                            }
                        }));
    }

    private static boolean isKey(String line) {
        return line.indexOf(':') > 0;
    }

    private static String known(String line, int number, Wish wish, boolean matter) {
        int colon = line.indexOf(':');
        var key = colon < 0 ? "" : plain(line.substring(0, colon));
        if (key.equals("date")) {
            return line.substring(0, colon + 1) + stars(line, colon) + " " + wish.date();
        }
        if (key.equals("status")) {
            return line.substring(0, colon + 1)
                    + stars(line, colon)
                    + (line.contains("[draft") ? " draft" : " proposed");
        }
        if (DECIDERS.contains(key)
                && !wish.author().isEmpty()
                && OPEN.matcher(line).find(colon)) {
            return line.substring(0, colon + 1) + stars(line, colon) + " "
                    + (matter ? Literal.yaml(wish.author()) : Literal.markdown(wish.author()));
        }
        return switch (line.strip()) {
            case "STATUS" -> "Proposed";
            case "DATE" -> wish.date();
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
