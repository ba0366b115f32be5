package io.adroit.link;

import io.adroit.model.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** All spellings of all forms as a tree of words; a step is one look-up in a hash table. Made once, then only read, by any number of threads. */
final class FormTrie {
    private static final int ROOT = 0;
    /** Words of a name that is looked for: each word of a text may begin as many steps. The longest name in 4,261 public entries has nine. */
    private static final int LONGEST = 40;

    private final Vocabulary vocabulary = new Vocabulary();
    private final List<List<Pattern>> patterns = new ArrayList<>(List.of(new ArrayList<>()));
    private long[] keys = new long[1024];
    private int[] nodes = new int[1024];
    private int edges;

    FormTrie(List<Term> terms) {
        for (var term : terms) {
            for (var form : term.forms()) {
                if (!form.misspelling()) {
                    PatternMaker.of(term, form).forEach(this::add);
                }
            }
        }
    }

    private void add(PatternMaker.Spelling spelling) {
        if (spelling.words().size() > LONGEST) {
            return;
        }
        int node = ROOT;
        for (int i = 0; i < spelling.words().size(); i++) {
            int word = vocabulary.add(spelling.words().get(i));
            node = child(node, word, i == 0 ? Tokens.ADJACENT : spelling.gaps().get(i));
        }
        patterns.get(node).add(spelling.pattern());
    }

    private int child(int node, int word, byte gap) {
        int known = step(node, word, gap);
        if (known >= 0) {
            return known;
        }
        if (++edges * 2 > keys.length) {
            grow();
        }
        patterns.add(new ArrayList<>());
        place(key(node, word, gap), patterns.size() - 1);
        return patterns.size() - 1;
    }

    private void grow() {
        var oldKeys = keys;
        var oldNodes = nodes;
        keys = new long[oldKeys.length * 2];
        nodes = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                place(oldKeys[i], oldNodes[i]);
            }
        }
    }

    private void place(long key, int node) {
        int at = slot(key);
        while (keys[at] != 0) {
            at = (at + 1) & (keys.length - 1);
        }
        keys[at] = key;
        nodes[at] = node;
    }

    private int step(int node, int word, byte gap) {
        long key = key(node, word, gap);
        int at = slot(key);
        while (keys[at] != 0) {
            if (keys[at] == key) {
                return nodes[at];
            }
            at = (at + 1) & (keys.length - 1);
        }
        return -1;
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & (keys.length - 1);
    }

    /** Never 0, which marks an empty slot. */
    private static long key(int node, int word, byte gap) {
        return ((long) node << 33) | ((long) word << 2) | (gap << 1) | 1;
    }

    /** What is told of each spelling found. */
    interface Sink {
        /**
         * @param first token
         * @param last token
         * @param found spellings that end here, by words alone; case is not looked at yet
         */
        void found(int first, int last, List<Pattern> found);
    }

    /** Tells of every run of tokens that is a spelling, from left to right, shorter before longer. */
    void find(Tokens tokens, CharSequence text, Sink sink) {
        int count = tokens.count();
        var words = new int[count];
        for (int i = 0; i < count; i++) {
            words[i] = vocabulary.find(text, tokens.start(i), tokens.end(i));
        }
        for (int first = 0; first < count; first++) {
            int node = words[first] < 0 ? -1 : step(ROOT, words[first], Tokens.ADJACENT);
            for (int at = first; node >= 0; ) {
                if (!patterns.get(node).isEmpty()) {
                    sink.found(first, at, patterns.get(node));
                }
                at++;
                boolean on = at < count && words[at] >= 0 && tokens.gap(at) != Tokens.BROKEN;
                node = on ? step(node, words[at], tokens.gap(at)) : -1;
            }
        }
    }

    @Override
    public String toString() {
        return patterns.size() + " nodes, "
                + Arrays.stream(keys).filter(key -> key != 0).count() + " edges";
    }
}
