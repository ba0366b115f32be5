package io.adroit.parse;

import io.adroit.model.Part;
import io.adroit.model.StatedRelation;
import io.adroit.model.StatedRelation.Kind;
import io.adroit.text.Phrases;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How a record says it relates to others: fields of their own, the status, lines of the head and of Status and Links sections, and sentences that say "this
 * decision supersedes …".
 */
final class RelationReader {
    private static final Map<Field, Kind> FIELDS = Map.of(
            Field.SUPERSEDES, Kind.SUPERSEDES,
            Field.SUPERSEDED_BY, Kind.SUPERSEDED_BY,
            Field.AMENDS, Kind.AMENDS,
            Field.AMENDED_BY, Kind.AMENDED_BY,
            Field.RELATES, Kind.RELATES_TO);

    /** Most relations of one record; public records state up to 20. */
    private static final int MOST = 500;

    private static final List<String> OURSELVES =
            List.of("this adr", "this decision", "this record", "the current adr", "this document");
    private static final Phrases SPEAKING =
            new Phrases(Stream.concat(OURSELVES.stream(), Stream.of("we supersede", "we replace "))
                    .toList());

    private final RecordText record;
    private final List<StatedRelation> found = new ArrayList<>();
    private final Set<List<Object>> keys = new HashSet<>();

    private RelationReader(RecordText record) {
        this.record = record;
    }

    static List<StatedRelation> read(RecordText record, List<Entry> entries) {
        var reader = new RelationReader(record);
        entries.forEach(reader::entry);
        reader.sections();
        return reader.found;
    }

    private void entry(Entry entry) {
        var kind = FIELDS.get(entry.field());
        if (kind == Kind.RELATES_TO
                && Verbs.find(begin(entry.words()).toLowerCase(Locale.ROOT), 0)
                        .filter(verb -> verb.kind() != Kind.RELATES_TO)
                        .isPresent()) {
            // "Related: supersedes ADR-40; follows ADR-44"
            pieces(entry)
                    .forEach(pieces -> new RelationScanner(pieces, at(entry))
                            .sentences(false)
                            .forEach(this::add));
        } else if (kind != null && Nothing.isFilled(entry.words())) {
            pieces(entry)
                    .forEach(pieces ->
                            new RelationScanner(pieces, at(entry)).field(kind).forEach(this::add));
        } else if (entry.field() == Field.STATUS && !Placeholders.isChoice(entry.words())) {
            pieces(entry)
                    .forEach(pieces -> new RelationScanner(pieces, at(entry))
                            .sentences(true)
                            .forEach(this::add));
        }
    }

    private void add(StatedRelation relation) {
        if (found.size() < MOST && keys.add(List.of(relation.kind(), relation.line(), relation.candidates()))) {
            found.add(relation);
        }
    }

    private List<List<Piece>> pieces(Entry entry) {
        return entry.spans().isEmpty()
                ? entry.values().stream().map(Piece::of).toList()
                : entry.spans().stream()
                        .map(span -> withoutKey(Piece.of(record, span), entry))
                        .toList();
    }

    /** Without the field's own key, which may be a verb: {@code Supersedes: …}. */
    private static List<Piece> withoutKey(List<Piece> pieces, Entry entry) {
        var first = pieces.get(0);
        int colon = first.text().indexOf(':');
        boolean key = colon > 0
                && Field.of(first.text().substring(0, colon))
                        .filter(entry.field()::equals)
                        .isPresent();
        if (!key) {
            return pieces;
        }
        var rest = new ArrayList<>(pieces);
        rest.set(0, new Piece(first.text().substring(colon + 1), "", first.at() + colon + 1));
        return rest;
    }

    private RelationScanner.Place at(Entry entry) {
        return entry.spans().isEmpty() ? offset -> new int[] {entry.line(), entry.column()} : this::place;
    }

    private int[] place(int offset) {
        return new int[] {record.line(offset), record.column(offset)};
    }

    private void sections() {
        var head = Collections.newSetFromMap(new IdentityHashMap<Chapter, Boolean>());
        record.head().forEach(head::add);
        for (var chapter : record.chapters()) {
            boolean links = chapter.part() == Part.LINKS || chapter.part() == Part.NOTES;
            boolean status = chapter.part() == Part.STATUS && chapter.level() > 0;
            for (var line : TextLine.of(record, Tasks.stated(record, chapter.blocks()))) {
                if (head.contains(chapter) || status || links) {
                    beginsWithVerb(line, status, chapter.part() == Part.LINKS);
                }
                ofOurselves(line);
            }
        }
    }

    /** {@code Supersedes [ADR 3](…)}, {@code Amended by: …}; in a list of links a link without a verb relates. */
    private void beginsWithVerb(TextLine line, boolean titles, boolean linkRelates) {
        var lower = begin(line.text()).toLowerCase(Locale.ROOT);
        var verb = Verbs.find(lower, 0);
        var before =
                verb.map(found -> Words.key(lower.substring(0, found.start()))).orElse("");
        var scanner = new RelationScanner(Piece.of(record, line.span()), this::place);
        if (verb.isPresent() && (before.isEmpty() || LEADING.contains(before) || StatusWords.isStatus(before))) {
            scanner.sentences(titles).forEach(this::add);
        } else if (titles && Postposed.verb("", line.text()) >= 0) {
            scanner.sentences(false).forEach(this::add);
        } else if (linkRelates) {
            scanner.links(Kind.RELATES_TO).forEach(this::add);
        }
    }

    private static final Set<String> LEADING = Set.of(
            "partly",
            "partially",
            "this adr",
            "this decision",
            "this record",
            "this",
            "it",
            "also",
            "adr",
            "is",
            "was",
            "has been",
            "this adr has been",
            "this decision has been",
            "this record has been",
            "this proposal has been",
            "this rfc has been",
            "this document has been",
            "this proposal is",
            "this rfc is",
            "this document is",
            "this record is",
            "this adr is",
            "this decision is",
            "this is",
            "now",
            "accepted but",
            "accepted and",
            "deprecated and",
            "note this adr");

    /** A sentence of any section that speaks of this record. */
    private void ofOurselves(TextLine line) {
        var text = begin(line.text());
        if (SPEAKING.indexIn(text) < 0) {
            return;
        }
        var lower = text.toLowerCase(Locale.ROOT);
        boolean we = lower.startsWith("we supersede") || lower.startsWith("we replace ") && lower.contains("adr");
        for (var name : OURSELVES) {
            int at = lower.indexOf(name);
            var verb = at < 0 ? java.util.Optional.<Verbs.Found>empty() : Verbs.find(lower, at);
            we |= verb.isPresent()
                    && verb.get().start() - at < name.length() + 20
                    && verb.get().kind() != Kind.RELATES_TO;
        }
        if (we) {
            new RelationScanner(Piece.of(record, line.span()), this::place)
                    .sentences(false)
                    .forEach(this::add);
        }
    }

    private static String begin(String text) {
        return text.length() > 500 ? text.substring(0, 500) : text;
    }
}
