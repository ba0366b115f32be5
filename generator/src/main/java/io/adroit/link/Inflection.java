package io.adroit.link;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** English plurals (GLOSSARY R4). There is no stemming: other forms of a word must be listed as aliases. */
final class Inflection {
    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("index", "indices"),
            Map.entry("matrix", "matrices"),
            Map.entry("vertex", "vertices"),
            Map.entry("appendix", "appendices"),
            Map.entry("schema", "schemata"),
            Map.entry("criterion", "criteria"),
            Map.entry("phenomenon", "phenomena"),
            Map.entry("leaf", "leaves"),
            Map.entry("half", "halves"),
            Map.entry("person", "people"),
            Map.entry("child", "children"));

    private Inflection() {}

    /** The plurals of a word in the case of its own letters; none for a word that has no English plural. */
    static Set<String> plurals(String word) {
        var plurals = new LinkedHashSet<String>();
        var lower = Fold.of(word);
        if (!endsInLatinLetter(lower)) {
            return plurals;
        }
        var irregular = IRREGULAR.get(lower);
        if (irregular != null) {
            plurals.add(irregular);
        }
        if (lower.endsWith("is") && lower.length() > 3) {
            plurals.add(word.substring(0, word.length() - 2) + "es");
        } else if (isConsonantAndY(lower)) {
            plurals.add(word.substring(0, word.length() - 1) + "ies");
        } else if (hisses(lower)) {
            plurals.add(word + "es");
        } else if (!lower.endsWith("s")) {
            plurals.add(word + "s");
            if (lower.endsWith("o")) {
                plurals.add(word + "es");
            }
        }
        return plurals;
    }

    /** What a lower-case plural may be the plural of; none for a word that is none, and for one with capitals or digits: {@code AWS}, {@code Kubernetes}. */
    static List<String> singulars(String word) {
        var found = new ArrayList<String>();
        boolean small = word.length() > 3 && word.chars().allMatch(c -> Character.isLowerCase(c));
        IRREGULAR.forEach((one, many) -> {
            if (many.equals(word)) {
                found.add(one);
            }
        });
        if (!small || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
            return List.copyOf(found);
        }
        if (word.endsWith("ies") && word.length() > 4) {
            found.add(word.substring(0, word.length() - 3) + "y");
        }
        if (word.endsWith("es") && hisses(word.substring(0, word.length() - 2))) {
            found.add(word.substring(0, word.length() - 2));
        }
        found.add(word.substring(0, word.length() - 1));
        return List.copyOf(found);
    }

    private static boolean hisses(String lower) {
        boolean plural = lower.endsWith("s") && !lower.endsWith("ss") && !lower.endsWith("us") && !lower.endsWith("as");
        return !plural
                && (lower.endsWith("s")
                        || lower.endsWith("x")
                        || lower.endsWith("z")
                        || lower.endsWith("ch")
                        || lower.endsWith("sh"));
    }

    private static boolean isConsonantAndY(String lower) {
        int length = lower.length();
        return length > 2 && lower.charAt(length - 1) == 'y' && "aeiou".indexOf(lower.charAt(length - 2)) < 0;
    }

    private static boolean endsInLatinLetter(String lower) {
        if (lower.length() < 2) {
            return false;
        }
        int last = lower.codePointBefore(lower.length());
        return Character.isLetter(last) && Character.UnicodeScript.of(last) == Character.UnicodeScript.LATIN;
    }
}
