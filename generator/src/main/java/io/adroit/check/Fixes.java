package io.adroit.check;

import io.adroit.model.Adr;
import io.adroit.model.Finding;
import io.adroit.model.LinkedLibrary;
import io.adroit.model.StatedRelation.Kind;
import io.adroit.model.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Mends what needs no judgement: a misspelt status word, the form of a date, the link back from a record that was superseded. */
public final class Fixes {
    private static final Set<String> MENDED = Set.of("status-unknown-word", "date-format", "supersede-one-way");

    private final LinkedLibrary linked;
    private final Map<String, Adr> adrs;

    private Fixes(LinkedLibrary linked) {
        this.linked = linked;
        adrs = linked.library().adrs().stream().collect(Collectors.toMap(Adr::path, adr -> adr, (a, b) -> a));
    }

    /**
     * Changes that mend some of these findings, one per file, in the order of paths. Findings that are accepted, off or suppressed are not among those
     * given, so nothing is changed for them.
     */
    public static List<Fix> propose(LinkedLibrary linked, List<Finding> findings) {
        return new Fixes(linked).propose(findings);
    }

    /** Replaces {@code words} by {@code instead} in a line, counted from 1. */
    private record Edit(int line, String words, String instead) {}

    private List<Fix> propose(List<Finding> findings) {
        var perFile = new TreeMap<String, List<Edit>>();
        for (var finding : findings) {
            var adr = adrs.get(finding.file());
            if (adr != null && MENDED.contains(finding.rule())) {
                perFile.computeIfAbsent(adr.path(), path -> new ArrayList<>()).addAll(edits(adr, finding));
            }
        }
        var fixes = new ArrayList<Fix>();
        perFile.forEach((path, edits) -> {
            var adr = adrs.get(path);
            if (adr != null) {
                var after = apply(adr.source().text(), edits);
                if (!after.equals(adr.source().text())) {
                    fixes.add(new Fix(path, adr.source().text(), after));
                }
            }
        });
        return List.copyOf(fixes);
    }

    private List<Edit> edits(Adr adr, Finding finding) {
        return switch (finding.rule()) {
            case "status-unknown-word" -> spelling(adr);
            case "date-format" -> date(adr);
            default -> successor(adr);
        };
    }

    private static List<Edit> spelling(Adr adr) {
        var edits = new ArrayList<Edit>();
        for (var said : adr.status().statements()) {
            for (var word : said.words().split("[^\\p{L}]+")) {
                var right = Spelling.corrected(word.toLowerCase(Locale.ROOT));
                if (!right.isEmpty()) {
                    edits.add(new Edit(said.line(), word, likeIn(word, right)));
                }
            }
        }
        return edits;
    }

    /** With a capital where the misspelt word had one. */
    private static String likeIn(String wrong, String right) {
        boolean capital = Character.isUpperCase(wrong.charAt(0));
        boolean loud = wrong.length() > 1 && wrong.chars().allMatch(Character::isUpperCase);
        var first = right.substring(0, 1).toUpperCase(Locale.ROOT) + right.substring(1);
        return loud ? right.toUpperCase(Locale.ROOT) : capital ? first : right;
    }

    private static List<Edit> date(Adr adr) {
        var iso = adr.date().iso();
        var said = adr.date().statements().stream()
                .filter(statement -> statement.line() > 0)
                .findFirst();
        if (iso.isEmpty() || said.isEmpty() || said.get().words().isBlank()) {
            return List.of();
        }
        return List.of(new Edit(said.get().line(), said.get().words(), iso));
    }

    /** The old record's status becomes "superseded by" with a link, in the place and form in which it states its status now. */
    private List<Edit> successor(Adr old) {
        var by = linked.related(old, Kind.SUPERSEDED_BY).stream()
                .map(adrs::get)
                .filter(adr -> adr != null)
                .toList();
        boolean said = old.relations().stream().anyMatch(relation -> relation.kind() == Kind.SUPERSEDED_BY);
        if (by.isEmpty() || said || old.status().statements().isEmpty()) {
            return List.of();
        }
        var links = by.stream()
                .map(adr ->
                        "[" + linkText(adr) + "](" + Paths.relative(old.source().folder(), adr.path()) + ")")
                .collect(Collectors.joining(" and "));
        var status = old.status().statements().get(0);
        return List.of(new Edit(status.line(), status.words(), quoted(status, "superseded by " + links)));
    }

    private static String linkText(Adr adr) {
        var number = adr.number() < 0 ? "" : adr.number() + ". ";
        return number + adr.title().text().replace("[", "(").replace("]", ")");
    }

    private static String quoted(Statement status, String words) {
        boolean capital = !status.words().isEmpty()
                && Character.isUpperCase(status.words().codePointAt(0));
        var text = capital ? "S" + words.substring(1) : words;
        return status.form().equals("front matter") ? '"' + text.replace("\"", "'") + '"' : text;
    }

    private static String apply(String text, List<Edit> edits) {
        var lines = new ArrayList<>(List.of(text.split("\n", -1)));
        for (var edit : edits) {
            if (edit.line() >= 1 && edit.line() <= lines.size()) {
                var line = lines.get(edit.line() - 1);
                int at = line.indexOf(edit.words());
                if (at >= 0) {
                    lines.set(edit.line() - 1, replaced(line, at, edit));
                }
            }
        }
        return String.join("\n", lines);
    }

    /** A quoted value loses its own quotes when the new one brings some. */
    private static String replaced(String line, int at, Edit edit) {
        int end = at + edit.words().length();
        boolean quoted = edit.instead().startsWith("\"")
                && at > 0
                && end < line.length()
                && line.charAt(at - 1) == line.charAt(end)
                && "\"'".indexOf(line.charAt(end)) >= 0;
        return quoted
                ? line.substring(0, at - 1) + edit.instead() + line.substring(end + 1)
                : line.substring(0, at) + edit.instead() + line.substring(end);
    }
}
