package io.adroit.insight;

import io.adroit.model.Adr;
import io.adroit.model.Insight.Passage;
import io.adroit.model.Mention;
import io.adroit.model.Part;
import io.adroit.model.Place;
import io.adroit.model.Term;
import io.adroit.text.Prose;
import io.adroit.text.Span;
import io.adroit.text.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Where one record itself speaks of what a question asks: a sentence that holds enough of the words of the question and of its good answer, and a number
 * where one is asked for ({@link Asked#spoken}). English only. Sentences about options that were weighed do not count, since they may tell of what was not
 * chosen, nor do words in links and code.
 */
final class Answers {
    private static final Set<Part> NOT_THE_DECISION =
            EnumSet.of(Part.STATUS, Part.PEOPLE, Part.LINKS, Part.NOTES, Part.OPTIONS, Part.OPTIONS_ANALYSIS);
    private static final Comparator<Said> BEST_FIRST = Comparator.comparingInt((Said one) -> -one.words)
            .thenComparingInt(one -> one.line.rank)
            .thenComparingInt(one -> one.line.number);

    private final Place place;
    private final Quotes quotes;
    private final List<Line> lines = new ArrayList<>();

    /** A sentence: its place in the record, its words' stems, the entries it names. */
    private record Line(Prose prose, Span span, int rank, int number, Wording wording, Set<String> terms) {}

    /** A sentence with how much of what is asked it speaks of. */
    private record Said(Line line, int words) {}

    /**
     * Reads a record once.
     *
     * @param mentions of entries in it
     */
    Answers(Adr adr, List<Mention> mentions) {
        place = new Place(adr);
        quotes = new Quotes(adr);
        var blocks = adr.body().prose().stream().filter(this::counts).toList();
        var words = new ArrayList<String>();
        blocks.forEach(block -> words.addAll(Vocabulary.wordsOf(block.text())));
        if (Vocabulary.english(words)) {
            read(blocks, Sightings.of(adr.body().prose(), mentions));
        }
    }

    private boolean counts(Prose block) {
        if (block.kind() == Prose.Kind.HEADING || block.text().isBlank()) {
            return false;
        }
        var at = at(block, 0);
        return place.inSection(at) && !place.anchor(at).isEmpty() && !NOT_THE_DECISION.contains(place.part(at));
    }

    private static Span at(Prose block, int offset) {
        int start = block.offsets().start(offset);
        return new Span(start, start);
    }

    private void read(List<Prose> blocks, List<Sighting> sightings) {
        var terms = new HashMap<Integer, Set<String>>();
        for (var sighting : sightings) {
            var sentence = quotes.sentence(sighting.prose(), sighting.words().start());
            int start = sighting.prose().offsets().start(sentence.start());
            terms.computeIfAbsent(start, any -> new HashSet<>())
                    .add(sighting.mention().target());
        }
        for (var block : blocks) {
            for (var span : quotes.sentences(block)) {
                var at = at(block, span.start());
                var text = span.of(block.text());
                if (!text.endsWith("?")) {
                    lines.add(new Line(
                            block,
                            span,
                            place.rank(at),
                            lines.size(),
                            Wording.of(text),
                            terms.getOrDefault(at.start(), Set.of())));
                }
            }
        }
    }

    /** The best sentence, or {@link Passage#NONE} when the record does not clearly speak of it. */
    Passage to(Term.Question question, Term term) {
        var asked = Asked.of(question, term);
        return lines.stream()
                .map(line -> new Said(line, asked.spoken(line.wording, line.terms.contains(term.id()))))
                .filter(said -> said.words > 0)
                .min(BEST_FIRST)
                .map(said -> passage(said.line))
                .orElse(Passage.NONE);
    }

    private Passage passage(Line line) {
        var at = at(line.prose, line.span.start());
        var quote = quotes.quote(line.prose, line.span, line.span).text();
        return new Passage(place.heading(at), place.anchor(at), Evidences.plain(quote));
    }
}
