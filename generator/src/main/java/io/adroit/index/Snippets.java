package io.adroit.index;

import io.adroit.text.SearchText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the densest place of a text: most different words of the question within 25 words, the first such place. */
final class Snippets {
    private static final int DENSE = 25;
    private static final int LONG = 30;
    private static final int LEAD = 5;

    private final SearchText text;
    private final Set<String> stems;

    Snippets(SearchText text, Set<String> stems) {
        this.text = text;
        this.stems = Set.copyOf(stems);
    }

    Snippet of(SearchSite.Text document) {
        var best = new Snippet("", List.of(new Snippet.Part(document.summary(), false)));
        int most = 0;
        var place = "";
        for (var line : document.lines()) {
            if (!line.isEmpty() && line.charAt(0) == SearchDocument.HEADING) {
                place = line.substring(1);
                continue;
            }
            var words = text.tokens(line);
            for (int i = 0; i < words.size(); i++) {
                int rich = stems.contains(words.get(i).word().stem()) ? rich(words, i) : 0;
                if (rich > most) {
                    most = rich;
                    best = new Snippet(place, cut(line, words, Math.max(Math.min(i - LEAD, words.size() - LONG), 0)));
                }
            }
        }
        return best;
    }

    private int rich(List<SearchText.Token> words, int from) {
        var seen = new HashSet<String>();
        for (var token : words.subList(from, Math.min(from + DENSE, words.size()))) {
            if (stems.contains(token.word().stem())) {
                seen.add(token.word().stem());
            }
        }
        return seen.size();
    }

    private List<Snippet.Part> cut(String line, List<SearchText.Token> words, int from) {
        int to = Math.min(from + LONG, words.size());
        int end = to < words.size() ? words.get(to - 1).end() : line.length();
        int at = from > 0 ? words.get(from).start() : 0;
        var parts = new ArrayList<Snippet.Part>();
        if (from > 0) {
            parts.add(new Snippet.Part("… ", false));
        }
        for (var token : words.subList(from, to)) {
            if (stems.contains(token.word().stem())) {
                if (token.start() > at) {
                    parts.add(new Snippet.Part(line.substring(at, token.start()), false));
                }
                parts.add(new Snippet.Part(line.substring(token.start(), token.end()), true));
                at = token.end();
            }
        }
        if (end > at) {
            parts.add(new Snippet.Part(line.substring(at, end), false));
        }
        if (to < words.size()) {
            parts.add(new Snippet.Part(" …", false));
        }
        return parts;
    }
}
