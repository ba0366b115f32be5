package io.adroit.model;

import java.util.List;

/**
 * One commit that touched a file.
 *
 * @param date ISO date of the author's commit, in the author's own zone
 * @param author name as in the commit
 * @param commit full hash
 * @param subject first line of the message
 * @param edits places of the file that it changed, as far as they may tell of a status; else empty
 */
public record Revision(String date, String author, String commit, String subject, List<Edit> edits) {
    public Revision {
        edits = List.copyOf(edits);
    }

    /** A commit of whose edits nothing is known. */
    public Revision(String date, String author, String commit, String subject) {
        this(date, author, commit, subject, List.of());
    }

    /** The same with edits. */
    public Revision with(List<Edit> known) {
        return new Revision(date, author, commit, subject, known);
    }

    /**
     * One place of a file that a commit changed.
     *
     * @param removed lines that stood there before
     * @param added lines that stand there since
     */
    public record Edit(List<String> removed, List<String> added) {
        public Edit {
            removed = List.copyOf(removed);
            added = List.copyOf(added);
        }
    }
}
