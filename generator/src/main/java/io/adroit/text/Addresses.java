package io.adroit.text;

import java.util.Locale;
import java.util.Set;

/** Which addresses of an author may stand in a page: web, mail, telephone, relative ones and fragments. Everything else is dropped. */
final class Addresses {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

    private Addresses() {}

    /** Whether an address, entities and escapes resolved, may be written. Browsers skip control characters, so one of them is enough to say no. */
    static boolean safe(String address) {
        if (address.isBlank() || address.chars().anyMatch(c -> c < 0x20 || c == 0x7f)) {
            return false;
        }
        int colon = address.indexOf(':');
        int end = firstOf(address, "/?#");
        if (colon < 0 || colon > end) {
            return true;
        }
        var scheme = address.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        return SCHEMES.contains(scheme);
    }

    private static int firstOf(String text, String marks) {
        for (int i = 0; i < text.length(); i++) {
            if (marks.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return text.length();
    }
}
