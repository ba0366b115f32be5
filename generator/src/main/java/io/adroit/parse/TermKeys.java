package io.adroit.parse;

import io.adroit.model.Ids;
import io.adroit.model.Term;
import io.adroit.model.Term.TermPart;
import io.adroit.parse.TermDraft.Alias;
import io.adroit.parse.TermDraft.Named;
import io.adroit.text.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Facts of an entry under their keys: ours, and those of Kubernetes ({@code aka}, {@code short_description}, {@code full_link}), CNCF ({@code title}), glossarify-md
 * ({@code aliases}), Docusaurus ({@code definition}, {@code relatedTerms}) and others. Keys are compared without case, {@code -} and {@code _}.
 */
final class TermKeys {
    private final YamlValue values;

    TermKeys(YamlValue values) {
        this.values = values;
    }

    /** The first of several keys that is there and not empty. */
    private YamlValue first(String... keys) {
        for (var key : keys) {
            for (var pair : values.pairs()) {
                if (bare(pair.key().content()).equals(key)
                        && !(pair.value().texts().isEmpty()
                                && pair.value().pairs().isEmpty())) {
                    return pair.value();
                }
            }
        }
        return YamlValue.ABSENT;
    }

    private static String bare(String key) {
        return key.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "").replace(" ", "");
    }

    /** What the entry is called. */
    String name() {
        return first("term", "title", "name", "word", "headword").text();
    }

    /** Whether the keys are those of an entry that says so itself. */
    boolean namesTerm() {
        return !first("term").text().isEmpty();
    }

    void to(TermDraft draft) {
        draft.name = or(name(), draft.name);
        draft.id = or(TermNames.idOf(first("id", "slug", "termid").text()), draft.id);
        draft.abbreviation =
                or(first("abbreviation", "acronym", "abbr", "shortform").text(), draft.abbreviation);
        draft.letterCase = or(first("case").text(), draft.letterCase);
        draft.inflect = or(first("inflect").text(), draft.inflect);
        draft.link = or(first("link").text(), draft.link);
        var aliases = first("aliases", "alias", "aka", "synonyms");
        // Commas part the forms of one text; an item of a list is one form, commas and all.
        boolean oneText = aliases instanceof YamlValue.Scalar;
        aliases.items().forEach(item -> alias(item, oneText, draft));
        facts(draft);
        references(draft);
        prose(draft);
    }

    private static String or(String found, String before) {
        return found.isBlank() ? before : found.strip();
    }

    private static void alias(YamlValue item, boolean oneText, TermDraft draft) {
        var keys = new TermKeys(item);
        if (!item.pairs().isEmpty()) {
            draft.aliases.add(new Alias(
                    keys.first("text", "alias").text(),
                    keys.first("case").text(),
                    keys.first("inflect").text(),
                    keys.first("link").text(),
                    TermNames.isYes(keys.first("misspelling").text())));
            return;
        }
        for (var words : item.texts()) {
            for (var part : oneText ? words.split(",") : new String[] {words}) {
                if (!part.isBlank()) {
                    draft.aliases.add(Alias.of(TermNames.plain(part)));
                }
            }
        }
    }

    private void facts(TermDraft draft) {
        draft.category = or(first("category").text(), draft.category);
        draft.tags.addAll(first("tags", "tag").texts());
        draft.audience = or(first("audience").text(), draft.audience);
        draft.owner = or(first("owner").text(), draft.owner);
        draft.reviewed = or(first("reviewed").text(), draft.reviewed);
        draft.reviewEvery = or(first("reviewevery").text(), draft.reviewEvery);
        draft.scope.addAll(first("scope").texts());
        draft.seeAlso.addAll(first("seealso", "fulllink").texts());
        draft.sameAs.addAll(first("sameas", "uri", "iri").texts());
        draft.status = status(first("status").text());
        var level = first("level").text();
        draft.level = level.length() == 1 && level.charAt(0) >= '1' && level.charAt(0) <= '3'
                ? level.charAt(0) - '0'
                : draft.tags.contains("fundamental") ? 1 : draft.level; // CNCF marks the first ones so.
    }

    private static String status(String words) {
        return switch (words.toLowerCase(Locale.ROOT)) {
            case "draft", "stable", "deprecated" -> words.toLowerCase(Locale.ROOT);
            case "completed" -> "stable";
            case "feedback appreciated" -> "draft";
            default -> "";
        };
    }

    private void references(TermDraft draft) {
        first("related", "relatedterms", "see").scalars().forEach(item -> related(item, draft));
        first("replacedby").scalars().findFirst().ifPresent(item -> draft.replacedBy = named(item));
        for (var pair : first("confusedwith").pairs()) {
            draft.confusables.put(
                    named(pair.key()), TermNames.oneLine(pair.value().text()));
        }
        if (first("confusedwith").pairs().isEmpty()) {
            first("confusedwith").scalars().forEach(item -> draft.confusables.put(named(item), ""));
        }
    }

    private static void related(YamlValue.Scalar item, TermDraft draft) {
        for (var part : item.content().split(",")) {
            if (!part.isBlank()) {
                draft.related.add(new Named(Ids.slug(TermNames.idOf(part)), item.line(), item.column()));
            }
        }
    }

    private static Named named(YamlValue.Scalar item) {
        return new Named(Ids.slug(TermNames.idOf(item.content())), item.line(), item.column());
    }

    private void prose(TermDraft draft) {
        var summary = first(
                "summary", "shortdescription", "shortdefinition", "hovertext", "definition", "meaning", "description");
        if (!summary.text().isEmpty()) {
            TermText.summarise(summary.text(), summary.line(), draft);
        }
        draft.part(
                TermPart.Kind.DETAIL,
                "",
                first("detail", "details", "longdescription").text());
        draft.part(TermPart.Kind.ANALOGY, "", first("analogy").text());
        draft.part(TermPart.Kind.EXAMPLE, "", first("example").text());
        draft.part(TermPart.Kind.WHY, "", first("why").text());
        first("questions").items().stream()
                .map(TermKeys::question)
                .flatMap(Optional::stream)
                .forEach(draft.questions::add);
        var incident = new TermKeys(first("incident"));
        draft.see.addAll(incident.list("see", "userssee"));
        draft.say.addAll(incident.list("say"));
        draft.ask.addAll(incident.list("ask"));
        draft.avoid.addAll(incident.list("avoid", "donotpromise"));
    }

    private List<String> list(String... keys) {
        var found = new ArrayList<String>();
        first(keys).texts().forEach(words -> found.add(TermNames.oneLine(words)));
        return found;
    }

    private static Optional<Term.Question> question(YamlValue item) {
        if (item.pairs().isEmpty()) {
            return item.text().isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Term.Question(TermNames.oneLine(item.text()), "", "", item.line()));
        }
        var keys = new TermKeys(item);
        var ask = TermNames.oneLine(keys.first("ask", "question").text());
        return ask.isEmpty()
                ? Optional.empty()
                : Optional.of(new Term.Question(
                        ask,
                        TermNames.oneLine(keys.first("good", "goodanswer").text()),
                        TermNames.oneLine(keys.first("non", "nonanswer").text()),
                        item.line()));
    }
}
