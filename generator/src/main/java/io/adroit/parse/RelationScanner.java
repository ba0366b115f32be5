package io.adroit.parse;

import io.adroit.model.RecordMentions;
import io.adroit.model.StatedRelation;
import io.adroit.model.StatedRelation.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads one line's pieces from left to right: a verb, then its targets, until the sentence or the next verb. */
final class RelationScanner {
    /** Tells line and column of a piece's offset. */
    interface Place {
        int[] of(int offset);
    }

    /** Verbs are looked for in so many characters between two links; public records need 300. */
    private static final int LONGEST = 2_000;

    private final List<Piece> pieces;
    private final Place place;
    private final List<StatedRelation> found = new ArrayList<>();
    private Optional<Kind> kind = Optional.empty();
    private boolean partly;

    RelationScanner(List<Piece> pieces, Place place) {
        this.pieces = pieces;
        this.place = place;
    }

    /** All targets of a field whose key is the verb. */
    List<StatedRelation> field(Kind given) {
        kind = Optional.of(given);
        boolean links = pieces.stream().anyMatch(piece -> piece.isLink() && !isForeign(piece));
        for (var piece : pieces) {
            partly |= !piece.isLink() && isPartly(begin(piece.text()).toLowerCase(Locale.ROOT));
            if (piece.isLink()) {
                link(piece);
            } else if (links) {
                mentions(piece.text(), piece.at());
            } else {
                values(piece);
            }
        }
        return found;
    }

    /** Links as targets, whatever words stand round them. */
    List<StatedRelation> links(Kind given) {
        kind = Optional.of(given);
        pieces.stream().filter(Piece::isLink).forEach(this::link);
        return found;
    }

    /**
     * Targets after verbs.
     *
     * @param titles whether words that are no link and no number may name a target
     */
    List<StatedRelation> sentences(boolean titles) {
        postposed();
        for (int i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            if (piece.isLink()) {
                link(piece);
                continue;
            }
            boolean linkFollows = i + 1 < pieces.size();
            words(piece, titles && !linkFollows);
        }
        return found;
    }

    /** The link or the last mention before a verb that follows its target. */
    private void postposed() {
        var before = "";
        for (int i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            int verb = piece.isLink() ? -1 : Postposed.verb(before, piece.text());
            if (verb >= 0) {
                kind = Optional.of(Kind.SUPERSEDED_BY);
                var words = piece.text().substring(0, verb);
                var mentions = RecordMentions.in(words, true);
                if (!mentions.isEmpty()) {
                    var last = mentions.get(mentions.size() - 1);
                    add(last.words(), List.of(last.words()), piece.at() + last.start());
                } else if (i > 0 && Words.key(words).isEmpty()) {
                    link(pieces.get(i - 1));
                }
                kind = Optional.empty();
            }
            before += piece.text();
        }
    }

    private void words(Piece piece, boolean titles) {
        var lower = begin(piece.text()).toLowerCase(Locale.ROOT);
        int at = 0;
        for (var verb = Verbs.find(lower, 0); verb.isPresent(); verb = Verbs.find(lower, at)) {
            targets(piece, at, verb.get().start(), false);
            partly = isPartly(lower.substring(
                            Math.max(0, verb.get().start() - 40), verb.get().start()))
                    || isPartly(after(lower, verb.get().end()));
            kind = Optional.of(verb.get().kind());
            at = verb.get().end();
        }
        targets(piece, at, begin(piece.text()).length(), titles && at > 0);
    }

    private static String begin(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private static String after(String lower, int end) {
        return lower.substring(end, Math.min(lower.length(), end + 25));
    }

    private static boolean isPartly(String lower) {
        return lower.contains("partly")
                || lower.contains("partial")
                || lower.contains("in part")
                || lower.contains("some aspects")
                || lower.contains("parts of")
                || lower.contains("some of")
                || lower.contains("teilweise");
    }

    /** What stands between a verb and the next one. */
    private void targets(Piece piece, int start, int end, boolean titles) {
        if (kind.isEmpty() || start >= end) {
            return;
        }
        int stop = sentenceEnd(piece.text(), start, end);
        var words = piece.text().substring(start, stop);
        int before = found.size();
        mentions(words, piece.at() + start);
        if (found.size() == before && titles) {
            title(words, piece.at() + start);
        }
        if (stop < end) {
            kind = Optional.empty();
        }
    }

    /** A full stop, a colon that begins a remark or a line end after words; {@code 3. Use X} goes on. */
    private static int sentenceEnd(String text, int start, int end) {
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            boolean last = at + 1 == end || Character.isWhitespace(text.charAt(at + 1));
            boolean number = at > start
                    && Character.isDigit(text.charAt(at - 1))
                    && text.substring(start, at).strip().length() < 5;
            if (c == ';' || (c == '.' || c == '。') && last && !number) {
                return at;
            }
        }
        return end;
    }

    private void link(Piece piece) {
        if (kind.isPresent()) {
            var text = Words.oneLine(piece.text());
            add(
                    text.isEmpty() ? piece.destination() : text,
                    isForeign(piece) ? List.of(piece.destination()) : candidates(piece.destination(), text),
                    piece.at());
        }
    }

    /** A link to something that is no record: a pull request, an issue, a page elsewhere. */
    private static boolean isForeign(Piece piece) {
        return piece.destination().contains("://")
                && !piece.destination().toLowerCase(Locale.ROOT).contains(".md");
    }

    private static List<String> candidates(String destination, String text) {
        return destination.equals(text) || text.isEmpty() ? List.of(destination) : List.of(destination, text);
    }

    /** {@code ADR-7}, {@code ADR 23 and 26}, {@code DR008}, {@code #12}, {@code 0003-use-x.md}, {@code 007}. */
    private void mentions(String words, int offset) {
        for (var mention : RecordMentions.in(words, true)) {
            add(mention.words(), List.of(mention.words()), offset + mention.start());
        }
    }

    /** Each part of a field that is no link: between commas, or all of it. */
    private void values(Piece piece) {
        int before = found.size();
        mentions(piece.text(), piece.at());
        if (found.size() > before) {
            return;
        }
        int from = 0;
        var text = piece.text() + "\n";
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '\n'
                    || text.charAt(at) == ';'
                    || text.charAt(at) == ',' && at + 1 < text.length() && text.charAt(at + 1) == ' ') {
                title(text.substring(from, at), piece.at() + from);
                from = at + 1;
            }
        }
    }

    private void title(String words, int offset) {
        int begin = 0;
        while (begin < words.length() && isLead(words.charAt(begin))) {
            begin++;
        }
        var text = Words.oneLine(words.substring(begin));
        while (!text.isEmpty() && "*_`\"')],.|".indexOf(text.charAt(text.length() - 1)) >= 0) {
            text = text.substring(0, text.length() - 1).strip();
        }
        if (text.length() > 2 && text.length() < 200 && Nothing.isFilled(text)) {
            add(text, List.of(text), offset + begin);
        }
    }

    private static boolean isLead(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || ":-–—*_`>\"'([|".indexOf(c) >= 0;
    }

    private void add(String words, List<String> candidates, int offset) {
        int[] at = place.of(offset);
        found.add(new StatedRelation(kind.orElseThrow(), words, candidates, partly, at[0], at[1]));
    }
}
