package io.adroit.link;

import io.adroit.model.Adr;
import io.adroit.model.Finding;
import io.adroit.model.Found;
import io.adroit.model.Library;
import io.adroit.model.RecordMentions;
import io.adroit.model.Relation;
import io.adroit.model.Severity;
import io.adroit.model.StatedRelation;
import io.adroit.model.StatedRelation.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Relations as records state them → edges between records; a stated target that no record fits is a finding. */
final class RelationResolver {
    private static final int LONGEST_NAME = 80;

    private final Library library;
    private final RecordIndex index;

    RelationResolver(Library library, RecordIndex index) {
        this.library = library;
        this.index = index;
    }

    /** Every edge once per statement, in the order of the stating record and line. */
    Found<List<Relation>> resolve() {
        var edges = new ArrayList<Relation>();
        var findings = new ArrayList<Finding>();
        for (var adr : library.adrs()) {
            var told = new ArrayList<StatedRelation>();
            for (var stated : adr.relations()) {
                var target = target(adr, stated);
                if (target.isPresent() && !target.get().path().equals(adr.path())) {
                    var edge = edge(adr, stated, target.get());
                    if (edges.stream().skip(Math.max(0, edges.size() - 50L)).noneMatch(edge::equals)) {
                        edges.add(edge);
                    }
                } else if (target.isEmpty()
                        && looksLikeRecord(stated)
                        && told.stream().noneMatch(before -> isSame(before, stated))) {
                    told.add(stated);
                    findings.add(dangling(adr, stated));
                }
            }
        }
        return new Found<>(edges, findings);
    }

    /** Whether a record says the same twice, such as in its front matter and under its title. */
    private static boolean isSame(StatedRelation one, StatedRelation other) {
        return one.kind() == other.kind() && RecordMentions.areSame(one.words(), other.words());
    }

    /** The record a stated relation means. */
    private Optional<Adr> target(Adr adr, StatedRelation stated) {
        for (var candidate : stated.candidates()) {
            var found = index.byWords(adr, candidate);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Relation edge(Adr adr, StatedRelation stated, Adr target) {
        boolean passive = stated.kind() == Kind.SUPERSEDED_BY || stated.kind() == Kind.AMENDED_BY;
        return new Relation(
                passive ? target.path() : adr.path(),
                passive ? stated.kind().inverse() : stated.kind(),
                passive ? adr.path() : target.path(),
                stated.partly(),
                adr.path(),
                stated.line());
    }

    /** Not an address elsewhere, nor a loose relation to something in words. */
    private static boolean looksLikeRecord(StatedRelation stated) {
        var first = stated.candidates().isEmpty() ? "" : stated.candidates().get(0);
        boolean file = !Destinations.withoutEnd(Destinations.path(first)).equals(Destinations.path(first));
        return !Destinations.isUrl(first) && stated.kind() != Kind.RELATES_TO && (file || isName(stated.words()));
    }

    /** A number or a title; words that go on a sentence ("then the labels will be replaced by others") name nothing. */
    private static boolean isName(String words) {
        boolean capital = !words.isEmpty() && !Character.isLowerCase(words.codePointAt(0)) && words.indexOf('|') < 0;
        return words.length() <= LONGEST_NAME && (capital || words.indexOf(' ') < 0);
    }

    private static Finding dangling(Adr adr, StatedRelation stated) {
        var verb = stated.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        return new Finding(
                "link-dangling",
                Severity.ERROR,
                adr.path(),
                stated.line(),
                stated.column(),
                "This record " + (verb.endsWith("by") ? "is " : "") + verb + " \"" + stated.words()
                        + "\", and no record fits those words.",
                "Link the record's file, or mend its number or name.");
    }
}
