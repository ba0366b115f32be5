package io.adroit.insight;

import io.adroit.model.Adr;
import io.adroit.model.LinkedLibrary;
import io.adroit.model.Part;
import io.adroit.model.Place;
import io.adroit.text.Prose;
import io.adroit.text.Span;
import io.adroit.text.Vocabulary;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A record as the search for jargon reads it: prose without headings, metadata and lists of links, and without what entries already cover. */
final class JargonText {
    private static final int ENOUGH_BLOCKS = 60;
    private static final int ENOUGH_WORDS = 600;
    private static final Set<Part> NO_PROSE = EnumSet.of(Part.STATUS, Part.PEOPLE, Part.LINKS);

    private final Adr adr;
    private final List<Prose> blocks;
    private final List<Tokens> tokens;
    private final Map<String, String> expansions = Expansions.empty();
    private final boolean english;

    JargonText(Adr adr, LinkedLibrary linked, WordTable table) {
        this.adr = adr;
        var place = new Place(adr);
        int firstHeading = adr.sections().stream()
                .filter(section -> section.level() >= 2)
                .mapToInt(section -> section.span().start())
                .min()
                .orElse(0);
        blocks = adr.body().prose().stream()
                .filter(prose ->
                        prose.kind() != Prose.Kind.HEADING && !prose.text().isEmpty())
                .filter(prose -> !NO_PROSE.contains(place.part(span(prose))))
                .filter(prose -> prose.offsets().start(0) >= firstHeading || !metadata(prose.text()))
                .toList();
        Map<Prose, List<Span>> covered = new IdentityHashMap<>();
        for (var sighting : Sightings.of(adr.body().prose(), linked.linksOf(adr).mentions())) {
            covered.computeIfAbsent(sighting.prose(), prose -> new ArrayList<>())
                    .add(sighting.words());
        }
        tokens = blocks.stream()
                .map(prose -> Tokens.of(prose, covered.getOrDefault(prose, List.of()), table))
                .toList();
        blocks.forEach(prose -> Expansions.find(prose.text(), expansions));
        english = Vocabulary.english(blocks.stream()
                .limit(ENOUGH_BLOCKS)
                .flatMap(prose -> Vocabulary.wordsOf(prose.text()).stream())
                .limit(ENOUGH_WORDS)
                .toList());
    }

    private static Span span(Prose prose) {
        int start = prose.offsets().start(0);
        return new Span(start, start);
    }

    /** {@code Deciders: Jane Doe}: a word or two, a colon, a value. */
    private static boolean metadata(String text) {
        int colon = text.indexOf(':');
        return colon > 0 && colon < 30;
    }

    Adr adr() {
        return adr;
    }

    /** Acronyms that the record explains, with their long form. */
    Map<String, String> expansions() {
        return expansions;
    }

    /** The words of its blocks. */
    List<Tokens> tokens() {
        return tokens;
    }

    /** Number of words. */
    int words() {
        return tokens.stream().mapToInt(Tokens::size).sum();
    }

    /** Every candidate of the record that it does not explain. */
    void candidates(Candidates.Taker taker) {
        for (var block : tokens) {
            Candidates.of(block, english, (kind, words, from, to) -> {
                if (kind != Candidates.Kind.ACRONYM
                        || !expansions.containsKey(words.word(from).acronym())) {
                    taker.take(kind, words, from, to);
                }
            });
        }
    }

    /** Lower-case words of everybody named in the library: no jargon. */
    static Set<String> names(LinkedLibrary linked) {
        var names = new TreeSet<String>();
        for (var adr : linked.library().adrs()) {
            adr.metadata()
                    .people()
                    .forEach(person -> Vocabulary.wordsOf(person.name()).forEach(names::add));
            adr.source()
                    .history()
                    .forEach(revision -> Vocabulary.wordsOf(revision.author()).forEach(names::add));
        }
        return names;
    }
}
