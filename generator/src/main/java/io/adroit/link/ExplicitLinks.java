package io.adroit.link;

import io.adroit.model.Finding;
import io.adroit.model.Mention;
import io.adroit.model.Severity;
import io.adroit.model.Term;
import io.adroit.text.Lines;
import io.adroit.text.Reference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Links to entries that authors wrote: {@code term:id}, or the path of the entry's file (GLOSSARY R12). */
final class ExplicitLinks {
    private static final String SCHEME = "term:";

    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, List<String>> files = new HashMap<>();
    private final Set<String> folders = new HashSet<>();

    ExplicitLinks(List<Term> terms) {
        for (var term : terms) {
            ids.put(term.id().toLowerCase(Locale.ROOT), term.id());
            var path = term.origin().path();
            files.computeIfAbsent(path, unused -> new ArrayList<>()).add(term.id());
        }
        files.forEach((path, entries) -> {
            if (entries.size() == 1) {
                folders.add(folder(path));
            }
        });
    }

    /** The links of a page that lead to an entry, in order. */
    List<Mention> find(LinkPage page) {
        var found = new ArrayList<Mention>();
        for (var reference : page.text().references()) {
            if (reference.kind() == Reference.Kind.LINK || reference.kind() == Reference.Kind.WIKI) {
                target(reference, page)
                        .ifPresent(id -> found.add(new Mention(
                                id,
                                reference.span(),
                                Mention.Kind.EXPLICIT,
                                section(page, reference.span().start()),
                                reference.text())));
            }
        }
        return found;
    }

    /** Links of a page that name an entry there is not. */
    List<Finding> unknown(LinkPage page) {
        var findings = new ArrayList<Finding>();
        for (var reference : page.text().references()) {
            var destination = reference.destination();
            boolean scheme = isScheme(destination);
            boolean file = reference.kind() == Reference.Kind.LINK
                    && !scheme
                    && isMissingEntry(path(destination, page.path()));
            if ((scheme || file) && target(reference, page).isEmpty()) {
                var lines = new Lines(page.source());
                int at = reference.span().start();
                findings.add(new Finding(
                        "unknown-term",
                        Severity.ERROR,
                        page.path(),
                        lines.line(at),
                        lines.column(at),
                        "\"" + destination + "\" leads to no entry of the glossary.",
                        "Link to the id of an entry, or add the entry."));
            }
        }
        return findings;
    }

    private Optional<String> target(Reference reference, LinkPage page) {
        var destination = reference.destination();
        if (isScheme(destination)) {
            return Optional.ofNullable(
                    ids.get(destination.substring(SCHEME.length()).strip().toLowerCase(Locale.ROOT)));
        }
        if (reference.kind() == Reference.Kind.WIKI) {
            boolean record = page.records().stream()
                    .anyMatch(link ->
                            link.span().equals(reference.span()) && !link.path().isEmpty());
            return record ? Optional.empty() : Optional.ofNullable(ids.get(destination.toLowerCase(Locale.ROOT)));
        }
        var entries = files.getOrDefault(path(destination, page.path()), List.of());
        if (entries.size() == 1) {
            return Optional.of(entries.get(0));
        }
        int fragment = destination.indexOf('#');
        var id = fragment < 0 ? "" : destination.substring(fragment + 1).toLowerCase(Locale.ROOT);
        return entries.stream()
                .filter(entry -> entry.toLowerCase(Locale.ROOT).equals(id))
                .findFirst();
    }

    private static boolean isScheme(String destination) {
        return destination.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }

    private boolean isMissingEntry(String path) {
        var name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        boolean overview = name.equals("readme.md") || name.equals("index.md") || name.startsWith("_");
        return name.endsWith(".md")
                && !overview
                && !files.containsKey(path)
                && path.contains("/")
                && folders.contains(folder(path));
    }

    private static int section(LinkPage page, int offset) {
        int section = 0;
        for (var heading : page.text().headings()) {
            section += heading.level() <= 2 && heading.span().start() <= offset ? 1 : 0;
        }
        return section;
    }

    private static String folder(String path) {
        return path.substring(0, Math.max(path.lastIndexOf('/'), 0));
    }

    /** The path that a relative address means, seen from a file; empty when it is no path. */
    private static String path(String destination, String from) {
        int end = destination.length();
        for (int i = 0; i < end; i++) {
            if (destination.charAt(i) == '#' || destination.charAt(i) == '?') {
                end = i;
            }
        }
        var relative = destination.substring(0, end).replace("%20", " ");
        if (relative.isEmpty() || relative.contains(":") || relative.startsWith("//")) {
            return "";
        }
        var names = new ArrayList<String>();
        var whole = relative.startsWith("/") ? relative : folder(from) + "/" + relative;
        for (var name : whole.split("/")) {
            if (name.equals("..")) {
                if (!names.isEmpty()) {
                    names.remove(names.size() - 1);
                }
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.add(name);
            }
        }
        return String.join("/", names);
    }
}
