package io.adroit.link;

import io.adroit.text.Prose;
import io.adroit.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Finds the terms of one block of prose: every spelling, the guards, then the longest over the whole block (GLOSSARY R2, R3, R6, R7). */
final class BlockMatcher {
    private final FormTrie trie;
    private final LinkPage page;
    private final Owners owners;
    private final Tokens tokens = new Tokens();
    private final RecordHabits habits;
    private final Refusals refusals;

    BlockMatcher(FormTrie trie, LinkPage page, Refusals refusals) {
        this.trie = trie;
        this.page = page;
        this.owners = new Owners(page);
        this.habits = new RecordHabits(page.source());
        this.refusals = refusals;
    }

    /** The terms of a block, in order and apart. */
    List<Candidate> match(Prose prose) {
        tokens.read(prose.text());
        var evidence = new Evidence(prose, tokens, habits);
        var found = new ArrayList<Candidate>();
        trie.find(
                tokens,
                prose.text(),
                (first, last, patterns) -> consider(prose, evidence, first, last, patterns, found));
        return found.size() < 2 ? found : longest(found, prose.text().length());
    }

    private void consider(
            Prose prose, Evidence evidence, int first, int last, List<Pattern> patterns, List<Candidate> found) {
        int start = tokens.start(first);
        int end = tokens.end(last);
        var fitting = new ArrayList<Pattern>(2);
        for (var pattern : patterns) {
            var rule = !owners.isInScope(pattern.term())
                    ? "R8: the entry's scope is elsewhere"
                    : !pattern.fits(tokens, first)
                            ? "R3: written with other capitals"
                            : !evidence.speaksFor(pattern, first, last)
                                    ? "R3: nothing here shows that the term is meant"
                                    : "";
            if (rule.isEmpty()) {
                fitting.add(pattern);
            } else {
                refusals.refused(prose, start, end, pattern.term().id(), rule);
            }
        }
        if (!fitting.isEmpty()) {
            place(prose, start, end, fitting, found);
        }
    }

    private void place(Prose prose, int start, int end, List<Pattern> fitting, List<Candidate> found) {
        var id = fitting.get(0).term().id();
        if (!Boundaries.allow(prose.text(), start, end)) {
            refusals.refused(prose, start, end, id, "R2: part of a name, a path, a flag or a ticket");
            return;
        }
        if (!isNested(prose, start, end)) {
            refusals.refused(prose, start, end, id, "R6: only partly in emphasis");
            return;
        }
        var span = span(prose, start, end);
        if (page.records().stream()
                .anyMatch(link -> link.span().start() < span.end()
                        && span.start() < link.span().end())) {
            refusals.refused(prose, start, end, id, "R17: part of a reference to a record");
        } else if (page.text().controls().stream()
                .anyMatch(off -> off.start() < span.end() && span.start() < off.end())) {
            refusals.refused(prose, start, end, id, "R11: between glossary:off and glossary:on");
        } else {
            found.add(new Candidate(start, end, span, owners.choose(fitting)));
        }
    }

    /** R6: an emphasis lies within the match, or holds it, or has nothing to do with it. */
    private static boolean isNested(Prose prose, int start, int end) {
        for (var emphasis : prose.emphases()) {
            int from = emphasis.inner().start();
            int to = emphasis.inner().end();
            boolean apart = to <= start || end <= from;
            boolean nested = from <= start && end <= to || start <= from && to <= end;
            if (!apart && !nested) {
                return false;
            }
        }
        return true;
    }

    /** The smallest source range that holds the match and no half of an emphasis. */
    private static Span span(Prose prose, int start, int end) {
        int from = prose.offsets().start(start);
        int to = prose.offsets().end(end);
        for (var emphasis : prose.emphases()) {
            int inner = emphasis.inner().start();
            int innerEnd = emphasis.inner().end();
            boolean within = start <= inner && innerEnd <= end && inner < innerEnd;
            if (within && (start < inner || innerEnd < end)) {
                from = Math.min(from, emphasis.outer().start());
                to = Math.max(to, emphasis.outer().end());
            }
        }
        return new Span(from, to);
    }

    private List<Candidate> longest(List<Candidate> found, int length) {
        found.sort(Candidate.LONGEST);
        var taken = new BitSet(length);
        var kept = new ArrayList<Candidate>(found.size());
        for (var candidate : found) {
            int used = taken.nextSetBit(candidate.start());
            if (used < 0 || used >= candidate.end()) {
                taken.set(candidate.start(), candidate.end());
                kept.add(candidate);
            } else {
                refusals.overlapped(candidate);
            }
        }
        kept.sort(Comparator.comparingInt(Candidate::start));
        return kept;
    }
}
