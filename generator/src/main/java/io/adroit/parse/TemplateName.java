package io.adroit.parse;

import java.util.Arrays;
import java.util.Set;

/** File names of templates: {@code template.md}, {@code adr-template.md}, {@code 0000-template.md}, {@code XXXX-title.md}. */
final class TemplateName {
    private static final Set<String> WHOLE = Set.of(
            "template",
            "adr template",
            "template adr",
            "madr template",
            "decision template",
            "decision record template",
            "title",
            "adr title",
            "title of the decision");

    private static final Set<String> KINDS = Set.of("adr", "dr", "decision", "record", "architecture");

    /** Words that stand for a name. */
    private static final Set<String> GENERIC =
            Set.of("title", "template", "name", "slug", "short", "topic", "subject", "example", "sample", "your", "my");

    private TemplateName() {}

    /** Whether words name something of their own: a record that waits for its number, {@code ADR-XXXX-keep-stock-in-one-place}. */
    private static boolean saysWhat(String words) {
        var own = Arrays.stream(words.split(" "))
                .filter(word -> !KINDS.contains(word) && word.chars().anyMatch(c -> "xny0".indexOf(c) < 0))
                .toList();
        return own.size() > 1 && own.stream().noneMatch(GENERIC::contains);
    }

    /** A name with another number than 0 is that of a record, whatever its words. */
    static boolean isTemplate(FileName name, String stem) {
        var words = Words.key(name.words());
        boolean exact = WHOLE.contains(words);
        if (name.number() == 0 && (exact || words.endsWith(" template") && words.length() < 30)) {
            return true;
        }
        boolean unnumbered = name.number() < 0 && !name.dated();
        boolean placeholder = stem.startsWith("xxx")
                || stem.startsWith("nnn")
                || stem.contains("-xxxx")
                || stem.contains("-nnnn")
                || stem.startsWith("yyyy")
                || stem.startsWith("adr-000x");
        return unnumbered
                && (placeholder && !saysWhat(words)
                        || stem.startsWith("template")
                        || stem.endsWith("template")
                        || stem.contains("adr-template")
                        || stem.contains("adr_template")
                        || stem.startsWith("_template"));
    }
}
