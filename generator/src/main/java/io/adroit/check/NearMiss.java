package io.adroit.check;

import io.adroit.model.Adr;
import io.adroit.model.Form;
import io.adroit.text.Lines;
import io.adroit.text.Prose;
import io.adroit.text.Span;
import io.adroit.text.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Words that are a form of an entry but for their case or for a blank or hyphen, and that are not linked. Short words and words that differ in case alone
 * are left out when the rules of linking tell them apart on purpose: {@code rest} is not REST.
 */
final class NearMiss implements LibraryRule {
    private static final int SHORTEST = 6;
    private static final int LONGEST_WINDOW = 3;

    /** A near miss: the form, and where it was seen first and how often. */
    private static final class Miss {
        private final String form;
        private final String words;
        private final String path;
        private final int line;
        private int count;

        private Miss(String form, String words, String path, int line) {
            this.form = form;
            this.words = words;
            this.path = path;
            this.line = line;
        }
    }

    @Override
    public void check(Scene scene, Notes notes) {
        var forms = new HashMap<String, Form>();
        scene.terms().values().stream()
                .filter(term -> term.origin().pack().isEmpty())
                .flatMap(term -> term.forms().stream())
                .forEach(form -> {
                    var bare = String.join("", Vocabulary.wordsOf(form.text()));
                    if (bare.length() >= SHORTEST && form.link() && !form.misspelling()) {
                        forms.put(bare, form);
                    }
                });
        if (forms.isEmpty()) {
            return;
        }
        var misses = new TreeMap<String, Miss>();
        scene.adrs().values().forEach(adr -> look(adr, scene, forms, misses));
        misses.values()
                .forEach(miss -> notes.add(
                        "near-miss",
                        miss.path,
                        miss.line,
                        "\"" + miss.words + "\" looks like \"" + miss.form + "\" and is not linked; it stands so "
                                + Texts.count(miss.count, "time") + ".",
                        "Write it as the entry does, or add this spelling to its aliases."));
    }

    private static void look(Adr adr, Scene scene, Map<String, Form> forms, Map<String, Miss> misses) {
        var covered = scene.linked().linksOf(adr).mentions();
        Lines lines = null;
        int next = 0;
        for (var prose : adr.body().prose()) {
            for (var window : windows(prose)) {
                var words = window.of(prose.text());
                var form = forms.get(String.join("", Vocabulary.wordsOf(words)));
                if (form != null && differs(form.text(), words)) {
                    int from = prose.offsets().start(window.start());
                    while (next < covered.size() && covered.get(next).span().end() <= from) {
                        next++;
                    }
                    boolean linked = next < covered.size()
                            && covered.get(next).span().start()
                                    < prose.offsets().end(window.end());
                    if (!linked) {
                        lines = lines == null ? new Lines(adr.source().text()) : lines;
                        int line = lines.line(from);
                        misses.computeIfAbsent(
                                        form.text() + '\n' + words,
                                        key -> new Miss(form.text(), words, adr.path(), line))
                                .count++;
                    }
                }
            }
        }
    }

    /** Runs of one to three words with nothing but one blank or hyphen between. */
    private static List<Span> windows(Prose prose) {
        var starts = new ArrayList<Integer>();
        var found = new ArrayList<Span>();
        var text = prose.text();
        for (int at = 0; at < text.length(); at++) {
            if (!Character.isLetterOrDigit(text.charAt(at))) {
                continue;
            }
            boolean joined = !starts.isEmpty()
                    && at > 1
                    && " -".indexOf(text.charAt(at - 1)) >= 0
                    && Character.isLetterOrDigit(text.charAt(at - 2));
            if (!joined) {
                starts.clear();
            }
            starts.add(at);
            while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
                at++;
            }
            for (int i = Math.max(0, starts.size() - LONGEST_WINDOW); i < starts.size(); i++) {
                found.add(new Span(starts.get(i), at));
            }
        }
        found.sort(Comparator.comparingInt(Span::start).thenComparingInt(Span::end));
        return found;
    }

    /** Whether the difference is more than the linker forgives: it takes blanks for hyphens and, in lower-case forms, any case. */
    private static boolean differs(String form, String words) {
        var one = Vocabulary.wordsOf(form);
        var other = Vocabulary.wordsOf(words);
        return one.size() != other.size()
                || !form.equalsIgnoreCase(words) && form.indexOf('-') < 0 && words.indexOf('-') < 0;
    }
}
