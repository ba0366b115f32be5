package io.adroit.edit;

import io.adroit.model.Adr;
import io.adroit.model.FileEdit;
import io.adroit.model.Library;
import io.adroit.text.Escape;
import io.adroit.text.Lines;
import io.adroit.text.Prose;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Begins a glossary entry from a word, with the sentences that use it as a comment, ready to be filled in. */
public final class NewEntry {
    private static final int SENTENCES = 3;

    private final Library library;

    /** For a library, in whose records the word is looked for. */
    public NewEntry(Library library) {
        this.library = library;
    }

    /**
     * The new file.
     *
     * @param word as in mid-sentence
     * @param folder path of the glossary's folder
     */
    public FileEdit begin(String word, String folder) {
        var text = new StringBuilder("---\nterm: ").append(Literal.yaml(word)).append("\n---\n");
        text.append("<!-- One or two plain sentences: what it is, without the words of the term itself. -->\n");
        var uses = sentences(word);
        if (!uses.isEmpty()) {
            text.append("\n<!-- Where your records use it:\n");
            uses.forEach(use -> text.append("  - ").append(Escape.comment(use)).append('\n'));
            text.append("-->\n");
        }
        text.append("\n## Why it matters to you\n\n## Questions to ask\n");
        return new FileEdit((folder.isEmpty() ? "" : folder + "/") + id(word) + ".md", "", text.toString());
    }

    /** {@code C++} and {@code C#} stay two names. */
    private static String id(String word) {
        var name = Literal.fileName(word, "-");
        int signs = (int)
                Literal.oneLine(word).chars().filter(c -> c == '+' || c == '#').count();
        return (name.isEmpty() ? "term" : name) + "-".repeat(signs);
    }

    private List<String> sentences(String word) {
        var found = new ArrayList<String>();
        for (var adr : library.adrs()) {
            firstSentence(adr, word.toLowerCase(Locale.ROOT)).ifPresent(found::add);
            if (found.size() == SENTENCES) {
                break;
            }
        }
        return found;
    }

    private static java.util.Optional<String> firstSentence(Adr adr, String word) {
        for (var prose : adr.body().prose()) {
            int at = prose.kind() == Prose.Kind.HEADING
                    ? -1
                    : wordAt(prose.text().toLowerCase(Locale.ROOT), word);
            if (at >= 0) {
                int line = new Lines(adr.source().text()).line(prose.offsets().start(at));
                return java.util.Optional.of(adr.path() + ":" + line + ": " + around(prose.text(), at));
            }
        }
        return java.util.Optional.empty();
    }

    private static int wordAt(String text, String word) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            int end = at + word.length();
            boolean starts = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            if (starts && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
                return at;
            }
        }
        return -1;
    }

    private static String around(String text, int at) {
        var sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(text);
        int end = sentences.following(at);
        int start = sentences.previous();
        return text.substring(start, end == BreakIterator.DONE ? text.length() : end)
                .replace(Prose.BARRIER, '…')
                .strip();
    }
}
