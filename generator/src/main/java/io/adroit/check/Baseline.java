package io.adroit.check;

import io.adroit.model.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Findings a team has accepted, so that an old library starts green and can only get better. A finding is known by its rule, file and message without the
 * numbers in it, so that it stays the same when lines move or a count grows.
 *
 * <p>The file is text, one finding per line, tabs between rule, file and message, sorted: a diff of it can be read. Equal lines stand as often as the
 * finding does.
 */
public final class Baseline {
    private static final String HEAD =
            "# Findings accepted until somebody mends them. Made by Adroit; lines may be removed, never added by hand.\n";

    private final Map<String, Integer> counts;

    private Baseline(Map<String, Integer> counts) {
        this.counts = counts;
    }

    /** Nothing is accepted. */
    public static Baseline empty() {
        return new Baseline(new TreeMap<>());
    }

    /** All these findings are accepted. */
    public static Baseline of(List<Finding> findings) {
        var counts = new TreeMap<String, Integer>();
        findings.forEach(finding -> counts.merge(key(finding), 1, Integer::sum));
        return new Baseline(counts);
    }

    /** Reads a file's text; remarks and empty lines are skipped, and so is a line that is none of ours. */
    public static Baseline read(String text) {
        var counts = new TreeMap<String, Integer>();
        text.lines()
                .filter(line -> !line.startsWith("#") && line.indexOf('\t') > 0)
                .forEach(line -> counts.merge(line, 1, Integer::sum));
        return new Baseline(counts);
    }

    /** The file's text. */
    public String write() {
        var out = new StringBuilder(HEAD);
        counts.forEach((key, count) -> {
            for (int i = 0; i < count; i++) {
                out.append(key).append('\n');
            }
        });
        return out.toString();
    }

    /** Findings that are not accepted, in their order; of equal ones the first are taken for the accepted. */
    public List<Finding> fresh(List<Finding> findings) {
        var left = new TreeMap<>(counts);
        var fresh = new ArrayList<Finding>();
        for (var finding : findings) {
            if (left.merge(key(finding), -1, Integer::sum) < 0) {
                fresh.add(finding);
            }
        }
        return fresh;
    }

    /** Without what has been mended; nothing is added. */
    public Baseline shrunk(List<Finding> findings) {
        var present = of(findings).counts;
        var kept = new TreeMap<String, Integer>();
        counts.forEach((key, count) -> {
            int still = Math.min(count, present.getOrDefault(key, 0));
            if (still > 0) {
                kept.put(key, still);
            }
        });
        return new Baseline(kept);
    }

    /** Number of accepted findings. */
    public int size() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** What a finding is known by. */
    static String key(Finding finding) {
        var words = finding.message().replace('\t', ' ').replace('\n', ' ');
        var out = new StringBuilder(finding.rule())
                .append('\t')
                .append(finding.file())
                .append('\t');
        boolean number = false;
        for (int i = 0; i < words.length(); i++) {
            boolean digit = Character.isDigit(words.charAt(i));
            if (!digit) {
                out.append(words.charAt(i));
            } else if (!number) {
                out.append('#');
            }
            number = digit;
        }
        return out.toString();
    }
}
