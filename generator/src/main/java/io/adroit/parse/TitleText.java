package io.adroit.parse;

import java.util.List;

/**
 * A heading taken apart.
 *
 * @param text without number, kind of document and status
 * @param number that it states, -1 when it states none
 * @param status word before or after the title, empty when there is none
 */
record TitleText(String text, int number, String status) {
    /**
     * Takes a heading apart.
     *
     * @param fileNumber number of the file's name; a bare number before the title counts only if it is this one
     */
    static TitleText of(String heading, int fileNumber) {
        var text = Words.oneLine(withoutAnchor(heading));
        var status = "";
        int number = -1;
        boolean subject = false;
        for (int round = 0; round < 4; round++) {
            var next = new TitleCursor(text);
            var word = next.statusBefore();
            int found = word.isEmpty() && !subject ? next.number(fileNumber, round > 0 && number < 0) : -1;
            boolean changed = !word.isEmpty() || found >= 0 || next.kind();
            subject |= next.hasSubject();
            if (!changed || next.rest().isBlank()) {
                break;
            }
            status = status.isEmpty() ? word : status;
            number = number < 0 ? found : number;
            text = next.rest();
        }
        var after = statusAfter(text);
        return after.isEmpty()
                ? new TitleText(text, number, status)
                : new TitleText(
                        text.substring(0, text.lastIndexOf(after) - 1).strip(),
                        number,
                        status.isEmpty() ? after : status);
    }

    private static String withoutAnchor(String heading) {
        int anchor = heading.lastIndexOf("{#");
        return anchor > 0 && heading.stripTrailing().endsWith("}") ? heading.substring(0, anchor) : heading;
    }

    /** {@code Use X (deprecated)}, {@code Use X [Superseded]}. */
    private static String statusAfter(String text) {
        if (!text.endsWith(")") && !text.endsWith("]")) {
            return "";
        }
        int open = Math.max(text.lastIndexOf('('), text.lastIndexOf('['));
        var word = open > 0 ? text.substring(open + 1, text.length() - 1) : "";
        return !word.contains(" ") && StatusWords.isStatus(word) && !word.isEmpty() && isPlainStatus(word) ? word : "";
    }

    /** Statuses that are no everyday words before a colon ({@code Open: …}, {@code New: …} are). */
    static boolean isPlainStatus(String word) {
        return List.of(
                        "draft",
                        "proposed",
                        "accepted",
                        "approved",
                        "rejected",
                        "declined",
                        "deprecated",
                        "superseded",
                        "obsolete",
                        "withdrawn",
                        "wip",
                        "rfc",
                        "retired",
                        "implemented",
                        "abandoned",
                        "pending",
                        "superceded",
                        "superseeded",
                        "entwurf",
                        "borrador",
                        "rascunho",
                        "brouillon",
                        "proposal")
                .contains(Words.key(word));
    }
}
