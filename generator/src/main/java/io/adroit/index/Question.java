package io.adroit.index;

import io.adroit.text.SearchText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * What was typed, read: words, "phrases", -without.
 *
 * @param words that score, each stem once, without stop words unless nothing else is left
 * @param phrases that must be there, or must not
 * @param last the word still being typed, folded, or empty
 */
record Question(List<SearchText.Word> words, List<Phrase> phrases, String last) {
    private static final int LONGEST = 1_000;
    private static final int MOST_WORDS = 24;
    private static final int SHORTEST_BEGIN = 3;

    Question {
        words = List.copyOf(words);
        phrases = List.copyOf(phrases);
    }

    /**
     * @param not whether it must be absent
     * @param stems of its words, one or more
     */
    record Phrase(boolean not, List<String> stems) {
        Phrase {
            stems = List.copyOf(stems);
        }
    }

    /** @param typing whether the last word may be unfinished */
    static Question parse(SearchText text, String typed, boolean typing) {
        return new Parser(text, typed.substring(0, Math.min(typed.length(), LONGEST))).parse(typing);
    }

    private static final class Parser {
        private final SearchText words;
        private final String text;
        private final List<SearchText.Word> all = new ArrayList<>();
        private final List<Phrase> phrases = new ArrayList<>();
        private String last = "";

        Parser(SearchText words, String typed) {
            this.words = words;
            this.text = typed.replace('“', '"')
                    .replace('”', '"')
                    .replace('„', '"')
                    .replace('«', '"')
                    .replace('»', '"');
        }

        Question parse(boolean typing) {
            int at = 0;
            while (at < text.length()) {
                if (text.charAt(at) == '"' || text.startsWith("-\"", at)) {
                    boolean not = text.charAt(at) == '-';
                    int from = at + (not ? 2 : 1);
                    int close = text.indexOf('"', from);
                    int end = close < 0 ? text.length() : close;
                    part(text.substring(from, end), true, not, false);
                    at = end + 1;
                } else if (blank(text.charAt(at))) {
                    at++;
                } else {
                    int end = chunkEnd(at);
                    part(text.substring(at, end), false, excluded(at, end), end == text.length());
                    at = end;
                }
            }
            return question(typing);
        }

        private void part(String chunk, boolean quoted, boolean not, boolean atEnd) {
            var found = words.tokens(chunk).stream().map(SearchText.Token::word).toList();
            last = "";
            if (found.isEmpty()) {
                return;
            }
            if (quoted || not) {
                phrases.add(new Phrase(
                        not, found.stream().map(SearchText.Word::stem).toList()));
            }
            if (!not) {
                all.addAll(found);
            }
            if (!quoted && !not && atEnd && SearchText.inWord(chunk.codePointBefore(chunk.length()))) {
                last = found.get(found.size() - 1).folded();
            }
        }

        private Question question(boolean typing) {
            var told = all.stream()
                    .filter(word -> !SearchText.stops(word.folded()))
                    .toList();
            var seen = new HashSet<String>();
            var kept = (told.isEmpty() ? all : told)
                    .stream()
                            .filter(word -> seen.add(word.stem()))
                            .limit(MOST_WORDS)
                            .toList();
            boolean open = typing
                    && last.length() >= SHORTEST_BEGIN
                    && !kept.isEmpty()
                    && kept.get(kept.size() - 1).folded().equals(last);
            return new Question(kept, phrases, open ? last : "");
        }

        private boolean excluded(int at, int end) {
            return text.charAt(at) == '-' && at + 1 < end && Character.isLetterOrDigit(text.codePointAt(at + 1));
        }

        private int chunkEnd(int from) {
            int end = from;
            while (end < text.length() && text.charAt(end) != '"' && !blank(text.charAt(end))) {
                end++;
            }
            return end;
        }

        /** White space as JavaScript has it. */
        private static boolean blank(char c) {
            return c >= '\t' && c <= '\r'
                    || c == ' '
                    || c == '\u00A0'
                    || c == '\uFEFF'
                    || c == '\u2028'
                    || c == '\u2029'
                    || Character.getType(c) == Character.SPACE_SEPARATOR;
        }
    }
}
