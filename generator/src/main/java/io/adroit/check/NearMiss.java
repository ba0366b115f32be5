package io.adroit.check;

import io.adroit.model.Adr;
import io.adroit.model.Form;
import io.adroit.text.Lines;
import io.adroit.text.Prose;
import io.adroit.text.Span;
import io.adroit.text.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Words that are a form of an entry but for a blank or a hyphen, and that are not linked: "loadbalancer". Other case alone is no near miss: the rules of
 * linking tell {@code rest} from REST on purpose.
 */
final class NearMiss implements LibraryRule {
    private static final int SHORTEST = 6;
    private static final int BEGIN = 3;
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
        Set<String> begins = new HashSet<>();
        forms.keySet().forEach(bare -> begins.add(bare.substring(0, BEGIN)));
        var perRecord = scene.adrs().values().parallelStream()
                .map(adr -> look(adr, scene, forms, begins))
                .toList();
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

    private static Map<String, Miss> look(Adr adr, Scene scene, Map<String, Form> forms, Set<String> begins) {
        var covered = scene.linked().linksOf(adr).mentions();
        var lines = new Lines(adr.source().text());
        var misses = new TreeMap<String, Miss>();
        for (var prose : adr.body().prose()) {
            for (var window : windows(prose, begins)) {
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

    /** Runs of one to three words with nothing but one blank or hyphen between, that begin like a form. */
    private static List<Span> windows(Prose prose, Set<String> begins) {
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
                int start = starts.get(i);
                if (start + BEGIN <= at
                        && begins.contains(text.substring(start, start + BEGIN).toLowerCase(Locale.ROOT))) {
                    found.add(new Span(start, at));
                }
            }
        }
        return found;
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
