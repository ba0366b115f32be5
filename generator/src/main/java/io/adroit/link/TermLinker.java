package io.adroit.link;

import io.adroit.model.LinkSettings.Occurrences;
import io.adroit.model.Mention;
import io.adroit.text.Prose;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the terms of one text and decides which become links (GLOSSARY R1, R9 to R12). */
final class TermLinker {
    private final FormTrie trie;
    private final ExplicitLinks explicit;
    private final Occurrences occurrences;

    TermLinker(FormTrie trie, ExplicitLinks explicit, Occurrences occurrences) {
        this.trie = trie;
        this.explicit = explicit;
        this.occurrences = occurrences;
    }

    /** The mentions of a text, in order and apart. */
    List<Mention> link(LinkPage page, Refusals refusals) {
        var mentions = new ArrayList<Mention>(explicit.find(page));
        int written = mentions.size();
        var linked = new HashSet<String>();
        var matcher = new BlockMatcher(trie, page, refusals);
        int next = 0;
        for (var prose : page.text().prose()) {
            var found = matcher.match(prose);
            next = count(mentions, next, written, end(prose, found), prose, linked);
            for (var candidate : found) {
                next = count(mentions, next, written, candidate.span().start(), prose, linked);
                mentions.add(mention(prose, candidate, linked, refusals));
            }
        }
        mentions.sort(Comparator.comparingInt(mention -> mention.span().start()));
        return mentions;
    }

    private static int end(Prose prose, List<Candidate> found) {
        return found.isEmpty()
                ? prose.offsets().start(0)
                : Math.min(prose.offsets().start(0), found.get(0).span().start());
    }

    /** An author's link counts as an occurrence for what comes after it. */
    private int count(List<Mention> mentions, int from, int to, int before, Prose prose, Set<String> linked) {
        int next = from;
        while (next < to && mentions.get(next).span().start() < before) {
            var mention = mentions.get(next++);
            linked.add(key(mention.target(), mention.section(), prose.paragraph()));
        }
        return next;
    }

    private Mention mention(Prose prose, Candidate candidate, Set<String> linked, Refusals refusals) {
        var target = candidate.target();
        var words = prose.text().substring(candidate.start(), candidate.end());
        boolean heading = prose.kind() == Prose.Kind.HEADING;
        var kind = Mention.Kind.COUNTED;
        if (heading || !target.link()) {
            refusals.counted(candidate, heading ? "R1: headings are counted, never linked" : target.rule());
        } else if (occurrences != Occurrences.ALL
                && !linked.add(key(target.target(), prose.section(), prose.paragraph()))) {
            refusals.counted(
                    candidate,
                    "R9: linked before ("
                            + occurrences.name().toLowerCase(Locale.ROOT).replace('_', '-') + ")");
        } else {
            kind = Mention.Kind.LINKED;
        }
        return new Mention(target.target(), candidate.span(), kind, prose.section(), words);
    }

    private String key(String target, int section, int paragraph) {
        return switch (occurrences) {
            case ALL, FIRST_PER_PAGE -> target;
            case FIRST_PER_SECTION -> section + " " + target;
            case FIRST_PER_PARAGRAPH -> paragraph + " " + target;
        };
    }
}
