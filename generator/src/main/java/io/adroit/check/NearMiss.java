package io.adroit.check;

import io.adroit.model.Adr;
import io.adroit.model.Form;
import io.adroit.model.Parallel;
import io.adroit.text.Lines;
import io.adroit.text.Prose;
import io.adroit.text.Span;
import io.adroit.text.Vocabulary;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Words that are a form of an entry but for a blank or a hyphen, and that are not linked: "loadbalancer". Other case alone is no near miss: the rules of
 * linking tell {@code rest} from REST on purpose.
 */
final class NearMiss implements LibraryRule {
    private static final int SHORTEST = 6;
    private static final int HASHES = 1 << 16;
    private static final int LONGEST_WINDOW = 3;

    /** A near miss: the form, and where it was seen first and how often. */
    private record Miss(String form, String words, String path, int line, int count) {
        Miss plus(Miss later) {
            return new Miss(form, words, path, line, count + later.count);
        }
    }

    @Override
    public void check(Scene scene, Notes notes) {
        var forms = new HashMap<String, Form>();
        scene.terms().values().stream()
                .filter(term -> term.origin().pack().isEmpty())
                .flatMap(term -> term.forms().stream())
                .forEach(form -> {
                    var bare = bare(form.text());
                    if (bare.length() >= SHORTEST && form.link() && !form.misspelling()) {
                        forms.put(bare, form);
                    }
                });
        if (forms.isEmpty()) {
            return;
        }
        var hashes = new BitSet(HASHES);
        forms.keySet().forEach(bare -> hashes.set(hash(0, bare.toCharArray(), 0, bare.length()) & HASHES - 1));
        var perRecord = Parallel.map(List.copyOf(scene.adrs().values()), adr -> look(adr, scene, forms, hashes));
        var misses = new TreeMap<String, Miss>();
        perRecord.forEach(record -> record.forEach((key, miss) -> misses.merge(key, miss, Miss::plus)));
        misses.values()
                .forEach(miss -> notes.add(
                        "near-miss",
                        miss.path(),
                        miss.line(),
                        "\"" + miss.words() + "\" looks like \"" + miss.form() + "\" and is not linked; it stands so "
                                + Texts.count(miss.count(), "time") + ".",
                        "Write it as the entry does, or add this spelling to its aliases."));
    }

    private static Map<String, Miss> look(Adr adr, Scene scene, Map<String, Form> forms, BitSet hashes) {
        var covered = scene.linked().linksOf(adr).mentions();
        var lines = new Lines(adr.source().text());
        var misses = new TreeMap<String, Miss>();
        for (var prose : adr.body().prose()) {
            for (var window : windows(prose, hashes)) {
                var words = window.of(prose.text());
                var form = forms.get(bare(words));
                if (form != null && differs(form.text(), words)) {
                    int from = prose.offsets().start(window.start());
                    int to = prose.offsets().end(window.end());
                    if (covered.stream()
                            .noneMatch(one ->
                                    one.span().start() < to && from < one.span().end())) {
                        misses.merge(
                                form.text() + '\n' + words,
                                new Miss(form.text(), words, adr.path(), lines.line(from), 1),
                                Miss::plus);
                    }
                }
            }
        }
        return misses;
    }

    /**
     * Runs of one to three words with nothing but one blank or hyphen between, whose letters may be those of a form: the hash of a run goes on from that of
     * the shorter ones, so that nearly all are dropped without a look at their words.
     */
    private static List<Span> windows(Prose prose, BitSet hashes) {
        var starts = new int[LONGEST_WINDOW];
        var sums = new int[LONGEST_WINDOW];
        int words = 0;
        var found = new ArrayList<Span>();
        var text = prose.text().toCharArray();
        for (int at = 0; at < text.length; at++) {
            if (!Vocabulary.isInner(text[at])) {
                continue;
            }
            boolean joined = words > 0
                    && at > 1
                    && (text[at - 1] == ' ' || text[at - 1] == '-')
                    && Vocabulary.isInner(text[at - 2]);
            words = joined ? words : 0;
            int start = at;
            while (at < text.length && Vocabulary.isInner(text[at])) {
                text[at] = Character.toLowerCase(text[at]);
                at++;
            }
            starts[words % LONGEST_WINDOW] = start;
            sums[words % LONGEST_WINDOW] = 0;
            words++;
            for (int i = Math.max(0, words - LONGEST_WINDOW); i < words; i++) {
                int slot = i % LONGEST_WINDOW;
                sums[slot] = hash(sums[slot], text, start, at);
                if (hashes.get(sums[slot] & HASHES - 1)) {
                    found.add(new Span(starts[slot], at));
                }
            }
        }
        return found;
    }

    /** Of letters in lower case. */
    private static int hash(int before, char[] text, int from, int to) {
        int hash = before;
        for (int at = from; at < to; at++) {
            hash = hash * 31 + text[at];
        }
        return hash;
    }

    private static String bare(String words) {
        return String.join("", Vocabulary.wordsOf(words));
    }

    /** Written as one word here and as several there; "fall back" beside "fallback" is a verb, not a spelling. */
    private static boolean differs(String form, String words) {
        boolean verb = parts(form) == 1 && words.indexOf('-') < 0;
        return parts(form) != parts(words) && !verb;
    }

    /** Number of words: the linker forgives a hyphen for a blank, but not words written as one. */
    private static int parts(String words) {
        return Vocabulary.wordsOf(words).size();
    }
}
