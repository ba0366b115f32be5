package io.adroit.render;

import io.adroit.model.Adr;
import io.adroit.model.Attachment;
import io.adroit.model.Insight;
import io.adroit.model.LinkedLibrary;
import io.adroit.model.Person;
import io.adroit.model.SearchFiles;
import io.adroit.model.StatedRelation.Kind;
import io.adroit.model.Status;
import io.adroit.model.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The whole library as page makers look at it: everything by its path or id, and records and entries as lists show them. */
final class LibraryView {
    private static final int LINE = 220;

    private final LinkedLibrary linked;
    private final Insight insight;
    private final SearchFiles search;
    private final Words words;
    private final RelationIndex relations;
    private final Map<String, Adr> adrs = new HashMap<>();
    private final Map<String, Term> terms = new LinkedHashMap<>();
    private final Map<String, Attachment> attachments = new HashMap<>();
    private final Set<String> inForce;
    private final List<Adr> newestFirst;
    private final Map<String, AdrRef> refs = new HashMap<>();

    LibraryView(LinkedLibrary linked, Insight insight, SearchFiles search, Words words) {
        this.linked = linked;
        this.insight = insight;
        this.search = search;
        this.words = words;
        relations = new RelationIndex(linked.relations());
        inForce = new HashSet<>(insight.inForce());
        linked.library().adrs().forEach(adr -> adrs.put(adr.path(), adr));
        linked.library().terms().forEach(term -> terms.put(term.id(), term));
        linked.library().attachments().forEach(file -> attachments.putIfAbsent(file.path(), file));
        newestFirst = linked.library().adrs().stream().sorted(NEWEST_FIRST).toList();
        newestFirst.forEach(adr -> refs.put(adr.path(), makeRef(adr)));
    }

    /** By date, none last; then by number, highest first; then by path (RULINGS 13). */
    static final Comparator<Adr> NEWEST_FIRST = Comparator.comparing(
                    (Adr adr) -> adr.date().iso(), Comparator.reverseOrder())
            .thenComparing(Comparator.comparingInt(Adr::number).reversed())
            .thenComparing(Adr::path);

    LinkedLibrary linked() {
        return linked;
    }

    Insight insight() {
        return insight;
    }

    Words words() {
        return words;
    }

    RelationIndex relations() {
        return relations;
    }

    /** All records, newest first. */
    List<Adr> newestFirst() {
        return newestFirst;
    }

    List<AdrRef> refs(List<String> paths) {
        return paths.stream().filter(refs::containsKey).map(this::ref).toList();
    }

    AdrRef ref(Adr adr) {
        return ref(adr.path());
    }

    private AdrRef ref(String path) {
        return Optional.ofNullable(refs.get(path))
                .orElseThrow(() ->
                        new IllegalStateException("There is no record " + path + "; please report this as a bug."));
    }

    Optional<Adr> adr(String path) {
        return Optional.ofNullable(adrs.get(path));
    }

    Optional<Term> term(String id) {
        return Optional.ofNullable(terms.get(id));
    }

    Optional<Attachment> attachment(String path) {
        return Optional.ofNullable(attachments.get(path));
    }

    /** Entries in the order of ids. */
    List<Term> terms() {
        return List.copyOf(terms.values());
    }

    /** Those of the ids that have an entry. */
    List<TermRef> termRefs(List<String> ids) {
        return ids.stream()
                .distinct()
                .flatMap(id -> term(id).stream())
                .map(LibraryView::ref)
                .toList();
    }

    static TermRef ref(Term term) {
        return new TermRef(term.url(), term.id(), term.name(), term.summary());
    }

    boolean inForce(Adr adr) {
        return inForce.contains(adr.path());
    }

    /** Records whose words are most like this one's. */
    List<String> similar(Adr adr) {
        return search.related().getOrDefault(adr.path(), List.of());
    }

    /** First tag, else package, else empty (RULINGS 12). */
    static String topic(Adr adr) {
        return adr.metadata().tags().stream().findFirst().orElse(adr.source().packageName());
    }

    /** Its number, or its title when it has none: as short as a record can be named. */
    static String shortName(Adr adr) {
        return adr.number() < 0 ? "“" + adr.title().text() + "”" : Integer.toString(adr.number());
    }

    static String label(Adr adr) {
        return adr.number() < 0
                ? adr.title().text()
                : adr.number() + ". " + adr.title().text();
    }

    private AdrRef makeRef(Adr adr) {
        var iso = adr.date().iso();
        return new AdrRef(
                adr.url(),
                adr.number() < 0 ? "" : Integer.toString(adr.number()),
                adr.title().text(),
                label(adr),
                StatusView.of(adr, words),
                inForce(adr),
                isPast(adr),
                iso,
                words.shortDate(iso),
                words.dayAndMonth(iso),
                iso.isEmpty() ? "" : iso.substring(0, 4),
                topic(adr),
                adr.source().packageName(),
                adr.people(Person.Role.DECIDER),
                adr.metadata().tags(),
                cut(adr.decides().text(), LINE),
                relationWords(adr),
                relationWords(adr, Kind.RELATES_TO));
    }

    private boolean isPast(Adr adr) {
        return switch (adr.status().value()) {
            case SUPERSEDED, DEPRECATED, REJECTED -> true;
            case ACCEPTED -> !inForce(adr) && !relations.successors(adr.path()).isEmpty();
            case DRAFT, PROPOSED, UNKNOWN -> false;
        };
    }

    private List<String> relationWords(Adr adr) {
        var found = new ArrayList<String>();
        for (var kind : List.of(Kind.SUPERSEDED_BY, Kind.AMENDED_BY, Kind.SUPERSEDES, Kind.AMENDS)) {
            var told = relationWords(adr, kind);
            if (!told.isEmpty()) {
                found.add(told);
            }
        }
        if (adr.status().value() == Status.UNKNOWN && !adr.status().words().isEmpty()) {
            found.add(words.say("record_says", cut(adr.status().words(), 60)));
        }
        return List.copyOf(found);
    }

    private String relationWords(Adr adr, Kind kind) {
        var names = relations.paths(adr.path(), kind).stream()
                .flatMap(path -> adr(path).stream())
                .map(LibraryView::shortName)
                .toList();
        return names.isEmpty()
                ? ""
                : words.say("rel_" + kind.name().toLowerCase(Locale.ROOT), String.join(", ", names));
    }

    /** Text of at most {@code limit} UTF-16 units, cut between words. */
    static String cut(String text, int limit) {
        if (text.length() <= limit) {
            return text;
        }
        int blank = text.lastIndexOf(' ', limit - 1);
        int end = blank > limit / 2 ? blank : limit - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
