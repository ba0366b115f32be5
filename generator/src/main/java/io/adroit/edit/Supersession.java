package io.adroit.edit;

import io.adroit.model.Adr;
import io.adroit.model.FileEdit;
import io.adroit.model.StatedRelation;
import io.adroit.model.Statement;
import io.adroit.text.Lines;
import java.util.List;
import java.util.regex.Pattern;

/** Marks one record as replaced by another, in both files and in the form each of them has. */
public final class Supersession {
    private static final Pattern KEY = Pattern.compile("[^:\n]{1,40}:[*_]* *");

    private Supersession() {}

    /**
     * The two edits: the old record names its successor, the new one names what it replaces. An edit whose text would stay as it is is left out.
     *
     * @param old the record that no longer holds
     * @param successor the record that takes its place
     */
    public static List<FileEdit> of(Adr old, Adr successor) {
        var marked = new FileEdit(
                old.path(),
                old.source().text(),
                marked(
                        old,
                        successor.path(),
                        successor.number(),
                        successor.title().text()));
        boolean said = successor.relations().stream()
                .anyMatch(relation -> relation.kind() == StatedRelation.Kind.SUPERSEDES
                        && relation.candidates().stream()
                                .anyMatch(candidate ->
                                        candidate.endsWith(old.source().name())));
        var text = successor.source().text();
        var naming = new FileEdit(successor.path(), text, said ? text : naming(text, successor.path(), old));
        return List.of(marked, naming).stream()
                .filter(edit -> !edit.before().equals(edit.after()))
                .toList();
    }

    /**
     * The edits for a successor that is about to be created.
     *
     * @param old the record that no longer holds
     * @param begun the new record as {@link NewRecord} begins it
     * @param number of the new record, or -1
     * @param title of the new record
     */
    public static List<FileEdit> of(Adr old, FileEdit begun, int number, String title) {
        var marked = marked(old, begun.path(), number, title);
        return List.of(
                new FileEdit(begun.path(), "", naming(begun.after(), begun.path(), old)),
                new FileEdit(old.path(), old.source().text(), marked));
    }

    private static String link(int number, String words, String destination) {
        return "[" + (number < 0 ? "" : number + ". ") + words + "](" + destination + ")";
    }

    private static String marked(Adr old, String successorPath, int number, String title) {
        var statements = old.status().statements();
        boolean silent = statements.isEmpty() || statements.get(0).line() == 0;
        boolean matter = !silent && isFrontMatter(statements.get(0));
        // Front matter is no Markdown: no mark can be escaped.
        var words = matter ? Literal.oneLine(title).replace('[', '(').replace(']', ')') : Literal.markdown(title);
        var link = link(number, words, Paths.relative(old.source().folder(), successorPath));
        return silent
                ? silent(old, "Superseded by " + link)
                : restated(old.source().text(), statements.get(0), link);
    }

    private static boolean isFrontMatter(Statement statement) {
        return statement.form().equals("front matter");
    }

    /** A record that says nothing gets one line under its title. */
    private static String silent(Adr old, String words) {
        var text = old.source().text();
        int at = new Lines(text).start(old.title().line() + 1);
        return text.substring(0, at) + "\nStatus: " + words + "\n" + text.substring(at);
    }

    private static String restated(String text, Statement statement, String link) {
        var lines = new Lines(text);
        int from = lines.start(statement.line()) + Math.max(statement.column(), 1) - 1;
        int lineEnd = lines.start(statement.line() + 1);
        int end =
                lineEnd > from && lineEnd <= text.length() && text.charAt(lineEnd - 1) == '\n' ? lineEnd - 1 : lineEnd;
        int words = text.indexOf(statement.words(), from);
        boolean verbatim = words >= 0 && words + statement.words().length() <= end;
        int start = verbatim ? words : statement.form().equals("section") ? from : afterKey(text, from, end);
        int stop = verbatim ? words + statement.words().length() : end;
        var value = statement.form().equals("section") ? "Superseded by " + link : "superseded by " + link;
        if (!isFrontMatter(statement)) {
            return text.substring(0, start) + value + text.substring(stop);
        }
        // In YAML a value that holds ": " or "[" must stand in quotes; what stood there may have had its own.
        int colon = text.indexOf(':', lines.start(statement.line()));
        return text.substring(0, colon + 1) + " \"" + Literal.inDoubleQuotes(value) + "\"" + text.substring(end);
    }

    /** Where the value of {@code Status: value} or {@code **Status:** value} begins; all of a line without a key is value. */
    private static int afterKey(String text, int from, int end) {
        var key = KEY.matcher(text).region(from, end);
        return key.lookingAt() ? key.end() : from;
    }

    private static String naming(String text, String path, Adr old) {
        var folder = path.substring(0, Math.max(path.lastIndexOf('/'), 0));
        var line = "Supersedes "
                + link(old.number(), Literal.markdown(old.title().text()), Paths.relative(folder, old.path()));
        int status = text.indexOf("\n## Status\n");
        if (status >= 0) {
            int next = text.indexOf("\n## ", status + 4);
            int at = next < 0 ? text.length() : next;
            return text.substring(0, at).stripTrailing() + "\n\n" + line + "\n" + text.substring(at);
        }
        return text.stripTrailing() + "\n\n## Links\n\n* " + line + "\n";
    }
}
