package io.adroit.parse;

import io.adroit.model.Revision;
import io.adroit.model.Status;
import io.adroit.model.StatusChange;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Changes of a status, out of the lines that commits replaced: a commit changed it when one status stood there before and another stands there since. The
 * newest must lead to what the record says today, each older one to the next: where that breaks, nothing older is told.
 */
final class StatusChanges {
    private static final List<String> KEYS = List.of("status", "state", "estado", "statut", "stato");
    private static final List<String> ENDED = List.of("supers", "replaced", "ersetzt");
    private static final String MARKS = "#>-*+|_ \t\"'`.";

    private StatusChanges() {}

    /** Newest first. */
    static List<StatusChange> of(List<Revision> history, Status today) {
        var changes = new ArrayList<StatusChange>();
        var expected = today;
        for (var revision : history) {
            var from = EnumSet.noneOf(Status.class);
            var to = EnumSet.noneOf(Status.class);
            for (var edit : revision.edits()) {
                var before = statuses(edit.removed());
                var after = statuses(edit.added());
                if (!before.isEmpty() && !after.isEmpty() && !before.equals(after)) {
                    from.addAll(before);
                    to.addAll(after);
                }
            }
            if (from.isEmpty()) {
                continue;
            }
            if (from.size() > 1 || !to.equals(EnumSet.of(expected))) {
                break;
            }
            changes.add(new StatusChange(
                    revision.date(), revision.author(), from.iterator().next(), expected));
            expected = from.iterator().next();
        }
        return List.copyOf(changes);
    }

    private static Set<Status> statuses(List<String> lines) {
        var found = EnumSet.noneOf(Status.class);
        lines.forEach(line -> found.add(status(line)));
        found.remove(Status.UNKNOWN);
        return found;
    }

    /** The status that a line states: after its key, or alone, or with a successor. */
    private static Status status(String line) {
        var words = bare(line);
        var low = words.toLowerCase(Locale.ROOT);
        for (var key : KEYS) {
            if (low.startsWith(key)) {
                var rest = bare(words.substring(key.length()));
                return rest.startsWith(":")
                        ? StatusWords.read(bare(rest.substring(1))).status()
                        : cell(rest, line);
            }
        }
        boolean ended = ENDED.stream().anyMatch(low::startsWith);
        var meaning = StatusWords.read(words);
        return StatusWords.isStatus(words) || ended && meaning.successor() ? meaning.status() : Status.UNKNOWN;
    }

    /** {@code | Status | Accepted |} */
    private static Status cell(String rest, String line) {
        return line.stripLeading().startsWith("|") ? StatusWords.read(rest).status() : Status.UNKNOWN;
    }

    /** Without marks of lists, quotes, tables and emphasis at both ends. */
    private static String bare(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && MARKS.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && MARKS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }
}
