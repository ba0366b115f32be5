package io.adroit;

import io.adroit.Adroit.Examined;
import io.adroit.check.Fix;
import io.adroit.check.Fixes;
import io.adroit.edit.NewEntry;
import io.adroit.edit.NewRecord;
import io.adroit.edit.Supersession;
import io.adroit.model.Adr;
import io.adroit.model.FileEdit;
import io.adroit.model.Library;
import io.adroit.model.Skipped;
import io.adroit.model.SourceFile;
import io.adroit.model.Sources;
import io.adroit.parse.LibraryParser;
import io.adroit.site.SourceEdits;
import io.adroit.source.GitUser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Begins and changes source files for somebody who writes. Nothing that exists is overwritten, and edits are proposed before they are made. */
public final class Authoring {
    private final Settings settings;
    private final Examined examined;
    private final Library library;

    private Authoring(Settings settings, Examined examined) {
        this.settings = settings;
        this.examined = examined;
        this.library = examined.linked().library();
    }

    /** Reads the library as it is now. */
    public static Authoring of(Settings settings) throws IOException {
        return new Authoring(settings, new Adroit().examine(settings));
    }

    /**
     * What a new record is begun with.
     *
     * @param title without number
     * @param date ISO date of today
     * @param author name, or empty
     * @param folder path of the folder from the root, or empty for where the others lie
     * @param form name of a template of ours, or empty for the folder's habit
     * @param template text of a template of the house, or empty
     */
    public record Draft(String title, String date, String author, String folder, String form, String template) {}

    /** The name that git would sign with here; empty when it knows none. */
    public String author() throws IOException {
        return GitUser.name(settings.root());
    }

    /** A new record: next number, file name and template in the habit of its folder. */
    public FileEdit begin(Draft draft) throws IOException {
        if (!draft.form().isEmpty() && !NewRecord.forms().contains(draft.form())) {
            throw new ConfigurationException(
                    "form", draft.form(), "Use one of " + String.join(", ", NewRecord.forms()) + ".");
        }
        if (draft.title().isBlank()) {
            throw new ConfigurationException("title", draft.title(), "Say in a few words what is decided.");
        }
        if (!Parameters.isDate(draft.date())) {
            throw new ConfigurationException("date", draft.date(), "Use a date such as 2026-11-25.");
        }
        var begun = readable(begin(draft, ""), draft.title());
        var template =
                draft.template().isEmpty() && draft.form().isEmpty() ? templateBeside(begun.path()) : draft.template();
        return template.isEmpty() ? begun : begin(draft, template);
    }

    private FileEdit begin(Draft draft, String template) throws IOException {
        return new NewRecord(library)
                .begin(new NewRecord.Wish(
                        draft.title(), draft.date(), draft.author(), folder(draft), template, draft.form()));
    }

    /** The folder's own template; where there are several, the one with the shortest path. Empty where there is none. */
    private String templateBeside(String path) throws IOException {
        var folder = path.substring(0, path.lastIndexOf('/') + 1);
        var found = library.skipped().stream()
                .filter(skipped -> skipped.reason().equals("template"))
                .map(Skipped::source)
                .filter(source -> source.startsWith(folder) && source.endsWith(".md"))
                .filter(source -> Files.isRegularFile(settings.root().resolve(source)))
                .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
        return found.isEmpty()
                ? ""
                : SourceFile.unixText(Files.readAllBytes(settings.root().resolve(found.get())));
    }

    /** A heading may hold a number, a status and the kind of document; a title that would be read as one of them is not taken. */
    private static FileEdit readable(FileEdit begun, String title) {
        var file = new SourceFile(begun.path(), "", begun.after(), List.of());
        var read = new LibraryParser()
                .parse(new Sources(List.of(file), List.of(), List.of(), List.of(), ""))
                .value()
                .adrs();
        var words = read.isEmpty() ? "" : read.get(0).title().text();
        if (!words.equals(NewRecord.oneLine(title))) {
            throw new ConfigurationException(
                    "title",
                    title,
                    "As a heading it would be read as \"" + words
                            + "\"; leave out what is no part of the title, such as a number or a status.");
        }
        return begun;
    }

    private String folder(Draft draft) throws IOException {
        if (!draft.folder().isEmpty()) {
            var folder = settings.root().resolve(draft.folder()).normalize();
            if (!folder.startsWith(settings.root())) {
                throw new ConfigurationException(
                        "folder", draft.folder(), "Name a folder below " + settings.root() + ".");
            }
            return relative(folder);
        }
        if (!library.adrs().isEmpty()) {
            return "";
        }
        var named = new Adroit()
                .recordFolders(settings).stream().filter(Files::isDirectory).findFirst();
        return named.map(this::relative).orElse("docs/adr");
    }

    /** The edits that mark one record as replaced by another that exists. */
    public List<FileEdit> supersede(String old, String successor) {
        return Supersession.of(record("record", old), record("by", successor));
    }

    /** The edits that mark a record as replaced by a new one. */
    public List<FileEdit> supersede(String old, Draft draft) throws IOException {
        var begun = begin(draft);
        return Supersession.of(record("record", old), begun, number(begun), draft.title());
    }

    private static int number(FileEdit begun) {
        var name = begun.path().substring(begun.path().lastIndexOf('/') + 1);
        var digits = name.chars().takeWhile(c -> c >= '0' && c <= '9').count();
        return digits > 0 && digits < 6 ? Integer.parseInt(name.substring(0, (int) digits)) : -1;
    }

    /** Edits that mend findings without judgement: spelling of statuses, form of dates, links back; one per file. */
    public List<FileEdit> fixes() {
        return Fixes.propose(examined.linked(), examined.findings()).stream()
                .map(fix -> new FileEdit(fix.path(), fix.before(), fix.after()))
                .toList();
    }

    /** An edit as a unified diff. */
    public static String diff(FileEdit edit) {
        return new Fix(edit.path(), edit.before(), edit.after()).toDiff();
    }

    /** A new entry for a word, with the sentences that use it. */
    public FileEdit define(String word) {
        if (word.isBlank()) {
            throw new ConfigurationException("term", word, "Name the word as it stands in mid-sentence.");
        }
        return new NewEntry(library).begin(word.strip(), glossaryFolder());
    }

    private String glossaryFolder() {
        var own = library.terms().stream()
                .filter(term ->
                        term.origin().pack().isEmpty() && term.origin().path().endsWith(".md"))
                .map(term -> term.origin().path())
                .filter(path -> path.contains("/"))
                .map(path -> path.substring(0, path.lastIndexOf('/')));
        var named = settings.glossary().stream().filter(Files::isDirectory).map(this::relative);
        return Stream.concat(named, own).findFirst().orElse("glossary");
    }

    private String relative(Path folder) {
        return settings.root().relativize(folder).toString().replace('\\', '/');
    }

    /** The record that is meant by its number, id, file name or path. */
    private Adr record(String parameter, String meant) {
        var found = library.adrs().stream().filter(adr -> isMeant(adr, meant)).toList();
        if (found.size() == 1) {
            return found.get(0);
        }
        var choice = (found.isEmpty() ? library.adrs() : found)
                .stream().limit(found.isEmpty() ? 3 : 10).map(Adr::path).collect(Collectors.joining(", "));
        throw new ConfigurationException(
                parameter, meant, "Name one record by number, file name or path, such as " + choice + ".");
    }

    private static boolean isMeant(Adr adr, String meant) {
        var number = meant.chars().allMatch(c -> c >= '0' && c <= '9') && !meant.isEmpty() && meant.length() < 9;
        return number
                ? adr.number() == Integer.parseInt(meant)
                : adr.path().equals(meant)
                        || adr.source().name().equals(meant)
                        || adr.id().equals(meant.toLowerCase(Locale.ROOT));
    }

    /**
     * Makes the edits, all or none.
     *
     * @throws IOException when a new file exists already or a file has changed since it was read
     */
    public void apply(List<FileEdit> edits) throws IOException {
        new SourceEdits(settings.root()).apply(edits);
    }
}
