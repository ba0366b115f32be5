package io.adroit.check;

import io.adroit.text.Prose;

/** Words quoted in messages. */
final class Texts {
    private static final int LONGEST = 80;

    private Texts() {}

    /** On one line, and cut after a word with an ellipsis when it is long. */
    static String shorten(String words) {
        var line = String.join(" ", words.replace(Prose.BARRIER, '…').strip().split("\\s+"));
        if (line.length() <= LONGEST) {
            return line;
        }
        int cut = line.lastIndexOf(' ', LONGEST);
        cut = cut > 0 ? cut : LONGEST;
        cut = Character.isHighSurrogate(line.charAt(cut - 1)) ? cut - 1 : cut;
        return line.substring(0, cut) + "…";
    }

    /** {@code 1 record}, {@code 2 records}. */
    static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** The last name of a path. */
    static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
