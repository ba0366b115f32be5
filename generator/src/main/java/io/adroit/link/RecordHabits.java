package io.adroit.link;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What a whole record shows of how it uses a common word: it names types by it, or runs programs that call their own things so. */
final class RecordHabits {
    private static final Set<String> TYPES = OtherMeanings.words("named");
    private static final Map<String, Set<String>> UNITS = OtherMeanings.named("units ");

    private final String source;
    private final Map<String, Boolean> known = new HashMap<>();

    RecordHabits(String source) {
        this.source = source;
    }

    /**
     * Whether the record means something else by a word.
     *
     * @param word in the singular or plural
     * @param offset where it stands in the source
     */
    boolean meanOther(CharSequence word, int offset) {
        var singular = OtherMeanings.singular(Fold.of(word));
        boolean types = TYPES.contains(singular);
        return types && followsType(offset)
                || (types || UNITS.containsKey(singular)) && known.computeIfAbsent(singular, this::look);
    }

    private boolean look(String singular) {
        return UNITS.getOrDefault(singular, Set.of()).stream().anyMatch(source::contains)
                || TYPES.contains(singular) && namesTypes(singular);
    }

    /** Whether there are two types such as {@code FolderService} and {@code TokenService}; one alone may be the one thing of its kind. */
    private boolean namesTypes(String singular) {
        var end = Character.toUpperCase(singular.charAt(0)) + singular.substring(1);
        var first = "";
        for (int at = source.indexOf(end); at >= 0; at = source.indexOf(end, at + 1)) {
            var name = typeName(at, at + end.length());
            if (!first.isEmpty() && !name.isEmpty() && !name.equals(first)) {
                return true;
            }
            first = first.isEmpty() ? name : first;
        }
        return false;
    }

    /** The run of letters before the end's own capital, if it begins with a capital, ends with a small letter and the end is one; otherwise empty. */
    private String typeName(int at, int end) {
        int to = end < source.length() && source.charAt(end) == 's' ? end + 1 : end;
        boolean goesOn = to < source.length()
                && Tokens.isWord(source.codePointAt(to))
                && !Character.isUpperCase(source.charAt(to));
        if (goesOn || at == 0 || !Character.isLowerCase(source.charAt(at - 1))) {
            return "";
        }
        int from = at;
        while (from > 0 && Character.isLetterOrDigit(source.charAt(from - 1))) {
            from--;
        }
        return Character.isUpperCase(source.charAt(from)) ? source.substring(from, at) : "";
    }

    /** Whether inline code that holds the name of a type, and blanks, stand before a place: the {@code JsonLd} service. */
    private boolean followsType(int offset) {
        int close = offset - 1;
        while (close > 0 && Tokens.isBlank(source.charAt(close))) {
            close--;
        }
        if (close < 2 || source.charAt(close) != '`') {
            return false;
        }
        int open = close;
        boolean small = false;
        while (open > 0 && Character.isLetterOrDigit(source.charAt(open - 1))) {
            open--;
            small |= Character.isLowerCase(source.charAt(open));
        }
        return small && open > 0 && source.charAt(open - 1) == '`' && Character.isUpperCase(source.charAt(open));
    }
}
