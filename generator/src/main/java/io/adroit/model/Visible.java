package io.adroit.model;

/** Words of a text or a name of a file as one line of a terminal or a log, which they cannot steer. */
public final class Visible {
    private Visible() {}

    /**
     * Line ends become blanks; controls (which colour, move and erase), and marks that turn the direction of what follows, become U+FFFD. So no line of a log
     * begins with a stranger's words, which the machines that build read as commands.
     */
    public static String line(String words) {
        StringBuilder out = null;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean blank = c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
            boolean steers = Character.isISOControl(c) && c != '\t'
                    || c >= '\u202A' && c <= '\u202E'
                    || c >= '\u2066' && c <= '\u2069';
            if (blank || steers) {
                out = out == null ? new StringBuilder(words) : out;
                out.setCharAt(i, blank ? ' ' : '\uFFFD');
            }
        }
        return out == null ? words : out.toString();
    }
}
