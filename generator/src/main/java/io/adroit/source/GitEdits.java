package io.adroit.source;

import io.adroit.model.Revision.Edit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which lines commits replaced in Markdown files, as {@code git log -p} prints them: only short edits of a few lines, in commits whose diff holds a word of
 * a status in English or German. Files that a commit adds or removes, and what a merge itself changed, are not in it.
 */
final class GitEdits {
    /** Options of {@code git log}; those that name what is the default keep a user's configuration out of it. */
    static final String[] OPTIONS = {
        "-c",
        "diff.suppressBlankEmpty=false",
        "log",
        "--no-renames",
        "--no-show-signature",
        "--no-color",
        "--no-ext-diff",
        "--no-textconv",
        "--diff-filter=M",
        "--diff-algorithm=myers",
        "--inter-hunk-context=0",
        "--no-function-context",
        "--src-prefix=a/",
        "--dst-prefix=b/",
        "-p",
        "-U0",
        "--regexp-ignore-case",
        "-Gstatus|draft|propos|accept|approv|reject|deprecat|supers|supercede|replaced|entwurf|vorgeschlagen|akzeptiert|angenommen|abgelehnt|veraltet|ersetzt",
        "--format=format:%x01%H",
        "--",
        ":(icase)*.md",
        ":(icase)*.markdown"
    };

    /** An edit of more lines rewrites the record, and what it says of a status is not plain. */
    private static final int MOST_LINES = 6;

    private static final int LONGEST_LINE = 300;
    private static final Pattern HUNK =
            Pattern.compile("@@ -\\d{1,9}(?:,(\\d{1,9}))? \\+\\d{1,9}(?:,(\\d{1,9}))? @@.*");

    private final Path top;
    private final Set<Path> tracked;
    private final Map<Path, Map<String, List<Edit>>> edits = new HashMap<>();
    private String commit = "";
    private Path file = Path.of("");
    private int removedLeft;
    private int addedLeft;
    private List<String> removed = new ArrayList<>();
    private List<String> added = new ArrayList<>();

    /**
     * Reads git's answer.
     *
     * @param top of the repository
     * @param tracked files of interest
     */
    GitEdits(Path top, Set<Path> tracked, List<String> lines) {
        this.top = top;
        this.tracked = tracked;
        lines.forEach(this::read);
    }

    /** Edits of a file, by the hash of the commit. */
    Map<String, List<Edit>> of(Path path) {
        return edits.getOrDefault(path, Map.of());
    }

    private void read(String line) {
        if (removedLeft > 0 && line.startsWith("-")) {
            removedLeft--;
            removed.add(line.substring(1));
        } else if (addedLeft > 0 && line.startsWith("+")) {
            addedLeft--;
            added.add(line.substring(1));
        } else if (line.startsWith("\u0001")) {
            commit = line.substring(1);
        } else if (line.startsWith("+++ ")) {
            file = path(line.substring(4));
        } else if (line.startsWith("@@ ")) {
            open(HUNK.matcher(line));
            return;
        }
        if (removedLeft + addedLeft == 0) {
            close();
        }
    }

    private void open(Matcher hunk) {
        if (hunk.matches()) {
            removedLeft = hunk.group(1) == null ? 1 : Integer.parseInt(hunk.group(1));
            addedLeft = hunk.group(2) == null ? 1 : Integer.parseInt(hunk.group(2));
        }
    }

    private void close() {
        boolean plain = !removed.isEmpty() && !added.isEmpty() && few(removed) && few(added);
        if (plain && tracked.contains(file)) {
            edits.computeIfAbsent(file, any -> new HashMap<>())
                    .computeIfAbsent(commit, any -> new ArrayList<>())
                    .add(new Edit(removed, added));
        }
        removed = new ArrayList<>();
        added = new ArrayList<>();
    }

    private static boolean few(List<String> lines) {
        return lines.size() <= MOST_LINES && lines.stream().allMatch(line -> line.length() <= LONGEST_LINE);
    }

    /** A name with blanks ends in a tab there. */
    private Path path(String printed) {
        var name = GitPaths.unquote(printed.endsWith("\t") ? printed.substring(0, printed.length() - 1) : printed);
        return name.startsWith("b/") ? GitPaths.below(top, name.substring(2)).orElse(Path.of("")) : Path.of("");
    }
}
