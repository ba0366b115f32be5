package io.adroit.parse;

/** Hugo's shortcodes, as Kubernetes and CNCF write them, give way to the words a reader of the page would see. Lines stay where they are. */
final class Shortcodes {
    private Shortcodes() {}

    /** A text without <code>{{&lt; &gt;}}</code> and <code>{{% %}}</code>; of a {@code glossary_tooltip} its text remains. */
    static String without(String text) {
        int at = next(text, 0);
        if (at < 0) {
            return text;
        }
        var out = new StringBuilder(text.length());
        int from = 0;
        while (at >= 0) {
            int end = text.indexOf(text.charAt(at + 2) == '<' ? ">}}" : "%}}", at + 3);
            if (end < 0) {
                break;
            }
            var inner = text.substring(at + 3, end);
            out.append(text, from, at).append(shown(inner));
            inner.chars().filter(c -> c == '\n').forEach(c -> out.append('\n'));
            from = end + 3;
            at = next(text, from);
        }
        return out.append(text, from, text.length()).toString();
    }

    private static int next(String text, int from) {
        for (int at = text.indexOf("{{", from); at >= 0 && at + 2 < text.length(); at = text.indexOf("{{", at + 2)) {
            if (text.charAt(at + 2) == '<' || text.charAt(at + 2) == '%') {
                return at;
            }
        }
        return -1;
    }

    private static String shown(String inner) {
        if (!inner.strip().startsWith("glossary_tooltip")) {
            return "";
        }
        var words = attribute(inner, "text");
        return words.isEmpty() ? attribute(inner, "term_id").replace('-', ' ') : words;
    }

    private static String attribute(String inner, String name) {
        int at = inner.indexOf(name + "=\"");
        int from = at + name.length() + 2;
        int end = at < 0 ? -1 : inner.indexOf('"', from);
        return end < 0 ? "" : inner.substring(from, end);
    }
}
