package io.adroit.text;

/** Reads Markdown: CommonMark with GFM tables, strike-through, task lists, footnotes, bare addresses, definition lists and admonitions. */
public final class Markdown {
    private Markdown() {}

    /**
     * Reads a text. Never throws, whatever the text; takes linear time, since blocks over a limit become plain text.
     *
     * @param unixText the whole file, line ends {@code \n}
     * @param bodyStart offset after the front matter; offsets of the result count from the begin of {@code unixText}
     */
    public static MarkdownText.Parsed read(String unixText, int bodyStart) {
        throw new IllegalStateException("replaced by the text stage");
    }
}
