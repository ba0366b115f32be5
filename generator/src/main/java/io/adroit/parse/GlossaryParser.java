package io.adroit.parse;

import io.adroit.model.Finding;
import io.adroit.model.Found;
import io.adroit.model.Parallel;
import io.adroit.model.Severity;
import io.adroit.model.Sources.GlossaryFile;
import io.adroit.model.StageFailure;
import io.adroit.model.Term;
import io.adroit.text.TextLimits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;

/** Files of the glossary → entries, each once. */
final class GlossaryParser {
    private final TextLimits limits;
    private final List<Finding> findings = new ArrayList<>();

    GlossaryParser(TextLimits limits) {
        this.limits = limits;
    }

    /** Reads all files; entries come in the order of ids. A team's entry takes the place of a pack's with the same id or form. */
    Found<List<Term>> parse(List<GlossaryFile> files) {
        var drafts = new ArrayList<TermDraft>();
        for (var read : Parallel.map(
                files,
                file -> StageFailure.naming(
                        file.file().path(),
                        () -> GlossaryFileReader.read(new EntryFile(file.file(), file.pack(), limits))))) {
            findings.addAll(read.findings());
            drafts.addAll(read.drafts());
        }
        drafts.forEach(TermDraft::settleNames);
        var kept = once(withoutReplaced(drafts));
        var ids = new HashSet<>(kept.keySet());
        kept.values().forEach(draft -> check(draft, ids));
        return new Found<>(kept.values().stream().map(TermDraft::build).toList(), findings);
    }

    /** Without the entries of packs whose id or form a team's own entry has. */
    private static List<TermDraft> withoutReplaced(List<TermDraft> drafts) {
        var ids = new HashSet<String>();
        var forms = new HashSet<String>();
        for (var draft : drafts) {
            if (draft.pack.isEmpty()) {
                ids.add(draft.id);
                forms.addAll(names(draft));
                draft.aliases.forEach(alias -> forms.add(folded(alias.text())));
            }
        }
        var kept = drafts.stream()
                .filter(draft -> draft.pack.isEmpty()
                        || !ids.contains(draft.id) && names(draft).stream().noneMatch(forms::contains))
                .toList();
        kept.stream()
                .filter(draft -> !draft.pack.isEmpty())
                .forEach(draft -> draft.aliases.removeIf(alias -> forms.contains(folded(alias.text()))));
        return kept;
    }

    private static String folded(String form) {
        return form.toLowerCase(Locale.ROOT).replace('-', ' ');
    }

    /** The term and its short form; an alias that a team uses otherwise is taken from the pack's entry, which stays. */
    private static Set<String> names(TermDraft draft) {
        var names = new HashSet<String>();
        names.add(folded(draft.name));
        if (!draft.abbreviation.isEmpty()) {
            names.add(folded(draft.abbreviation));
        }
        return names;
    }

    private TreeMap<String, TermDraft> once(List<TermDraft> drafts) {
        var kept = new TreeMap<String, TermDraft>();
        var lowerCase = new HashMap<String, String>();
        var inOrder = drafts.stream()
                .sorted(Comparator.comparing((TermDraft draft) -> !draft.pack.isEmpty())
                        .thenComparing(draft -> draft.path)
                        .thenComparingInt(draft -> draft.line))
                .toList();
        for (var draft : inOrder) {
            var taken = lowerCase.putIfAbsent(draft.id.toLowerCase(Locale.ROOT), draft.id);
            if (taken == null) {
                kept.put(draft.id, draft);
            } else {
                var first = kept.getOrDefault(taken, draft);
                findings.add(new Finding(
                        "duplicate-id",
                        Severity.ERROR,
                        draft.path,
                        draft.line,
                        1,
                        "The entry \"" + draft.id + "\" is there twice; the one in " + first.path + ":" + first.line
                                + " counts.",
                        "Give one of them another id, or make one of both."));
            }
        }
        return kept;
    }

    /** A pack may name an entry that a team has under another id, or that stands in a pack which is not switched on. */
    private void check(TermDraft draft, Set<String> ids) {
        if (draft.summary.isBlank()) {
            findings.add(new Finding(
                    "missing-summary",
                    Severity.ERROR,
                    draft.path,
                    draft.line,
                    1,
                    "The entry \"" + draft.name + "\" does not say what the term means.",
                    "Write one or two sentences as its first paragraph."));
        }
        if (!draft.pack.isEmpty()) {
            draft.related.removeIf(named -> !ids.contains(named.id()));
            draft.confusables.keySet().removeIf(named -> !ids.contains(named.id()));
        }
        draft.related.forEach(named -> known(draft, named, ids));
        draft.confusables.keySet().forEach(named -> known(draft, named, ids));
        if (!draft.replacedBy.id().isEmpty()) {
            known(draft, draft.replacedBy, ids);
        }
    }

    private void known(TermDraft draft, TermDraft.Named named, Set<String> ids) {
        if (!ids.contains(named.id())) {
            findings.add(new Finding(
                    "unknown-term",
                    Severity.ERROR,
                    draft.path,
                    Math.max(named.line(), 1),
                    Math.max(named.column(), 1),
                    "\"" + named.id() + "\" is no entry of the glossary.",
                    "Name the id of an entry, or add the entry."));
        }
    }
}
