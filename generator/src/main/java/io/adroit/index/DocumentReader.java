package io.adroit.index;

import io.adroit.index.SearchDocument.Facts;
import io.adroit.model.Adr;
import io.adroit.model.Form;
import io.adroit.model.Insight;
import io.adroit.model.LinkedLibrary;
import io.adroit.model.Parallel;
import io.adroit.model.StageFailure;
import io.adroit.model.StatedRelation;
import io.adroit.model.Status;
import io.adroit.model.Term;
import io.adroit.text.SearchText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Linked library → documents of the index, in its order: records by date, newest first, then number, highest first, then path; then entries by id. */
final class DocumentReader {
    /** More mentions than these do not make a record more about a term. */
    private static final int MENTIONS = 8;

    private static final Comparator<Adr> ORDER = Comparator.comparing(
                    (Adr adr) -> adr.date().iso(), Comparator.reverseOrder())
            .thenComparing(Adr::number, Comparator.reverseOrder())
            .thenComparing(Adr::path);

    private final LinkedLibrary linked;
    private final Set<String> inForce;
    private final Map<String, Term> terms;
    private final Map<String, Adr> adrs;
    private final SearchText text = new SearchText();
    private final EverydayWords everyday = new EverydayWords(text);

    DocumentReader(LinkedLibrary linked, Insight insight) {
        this.linked = linked;
        this.inForce = Set.copyOf(insight.inForce());
        this.terms =
                linked.library().terms().stream().collect(Collectors.toMap(Term::id, Function.identity(), (a, b) -> a));
        this.adrs =
                linked.library().adrs().stream().collect(Collectors.toMap(Adr::path, Function.identity(), (a, b) -> a));
    }

    List<SearchDocument> documents() {
        var records = Parallel.map(
                linked.library().adrs().stream().sorted(ORDER).toList(),
                adr -> StageFailure.naming(adr.path(), () -> record(adr)));
        var entries = linked.library().terms().stream()
                .sorted(Comparator.comparing(Term::id))
                .map(this::entry);
        return Stream.concat(records.stream(), entries).toList();
    }

    private SearchDocument record(Adr adr) {
        var uses = uses(adr);
        var titled = titled(adr, uses.keySet());
        var links = new LinkedHashMap<String, Integer>();
        uses.forEach((id, count) -> links.put(id, Math.min(count, MENTIONS) + (titled.contains(id) ? MENTIONS : 0)));
        var key = titled.isEmpty() ? mostUsed(uses) : titled;
        var lines = new ReadableLines(adr).lines();
        var plain = new ArrayList<>(List.of(everyday.of(adr.title().text(), lines)));
        key.stream().map(terms::get).forEach(term -> plain.add(term.name() + ". " + term.summary()));
        return new SearchDocument(
                false,
                adr.id(),
                adr.path(),
                adr.url(),
                adr.title().text(),
                List.of(),
                lines,
                String.join("\n", plain),
                links,
                facts(adr));
    }

    /** Entries a record uses, with the number of uses. */
    private Map<String, Integer> uses(Adr adr) {
        var uses = new LinkedHashMap<String, Integer>();
        for (var mention : linked.linksOf(adr).mentions()) {
            if (!mention.ambiguous() && terms.containsKey(mention.target())) {
                uses.merge(mention.target(), 1, Integer::sum);
            }
        }
        return uses;
    }

    /** Those of the used entries that the title names. */
    private List<String> titled(Adr adr, Set<String> used) {
        var title = " " + text.stems(adr.title().text()) + " ";
        return used.stream()
                .filter(id -> Stream.ofNullable(terms.get(id))
                        .flatMap(DocumentReader::forms)
                        .anyMatch(form -> title.contains(" " + text.stems(form) + " ")))
                .sorted()
                .toList();
    }

    private static List<String> mostUsed(Map<String, Integer> uses) {
        return uses.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(2)
                .map(Map.Entry::getKey)
                .toList();
    }

    private Facts facts(Adr adr) {
        var status = adr.status().value();
        boolean gone = status == Status.REJECTED || status == Status.DEPRECATED || status == Status.SUPERSEDED;
        var successor = linked.related(adr, StatedRelation.Kind.SUPERSEDED_BY).stream()
                .map(adrs::get)
                .filter(one -> one != null)
                .findFirst();
        var tags = adr.metadata().tags();
        var folder = adr.source().packageName();
        return new Facts(
                status.label(),
                gone || status == Status.ACCEPTED && !inForce.contains(adr.path()),
                number(adr),
                adr.date().iso(),
                tags.isEmpty() ? folder : tags.get(0),
                tags,
                folder,
                adr.decides().text(),
                successor
                        .map(one -> number(one).isEmpty() ? one.title().text() : number(one))
                        .orElse(""),
                successor.map(Adr::url).orElse(""));
    }

    private static String number(Adr adr) {
        return adr.number() < 0 ? "" : String.valueOf(adr.number());
    }

    private SearchDocument entry(Term term) {
        var forms = new ArrayList<>(List.of(term.name(), term.abbreviation()));
        term.forms().stream()
                .filter(form -> form.kind() == Form.Kind.ALIAS)
                .map(Form::text)
                .forEach(forms::add);
        return new SearchDocument(
                true,
                term.id(),
                "",
                term.url(),
                term.name(),
                forms,
                details(term),
                plain(term),
                Map.of(),
                Facts.of(term.summary()));
    }

    /** What an entry is, above all in the words of those who ask; its name twice, as it says more than an alias. */
    private String plain(Term term) {
        return Stream.concat(forms(term), Stream.of(term.name(), term.summary(), everyday.of(term.name(), List.of())))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** All else that explains an entry. */
    private static List<String> details(Term term) {
        var parts = new ArrayList<String>();
        term.parts().forEach(part -> part.text().prose().forEach(prose -> parts.add(prose.text())));
        term.questions().forEach(question -> parts.add(question.ask()));
        parts.addAll(term.incident().see());
        return parts;
    }

    private static Stream<String> forms(Term term) {
        return term.forms().stream().map(Form::text).filter(form -> !form.isEmpty());
    }
}
