package io.adroit.render;

import io.adroit.model.Adr;
import io.adroit.model.Part;
import io.adroit.model.Section;
import io.adroit.model.Statement;
import io.adroit.text.Heading;
import io.adroit.text.Lines;
import io.adroit.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The top-level blocks of a record that its page shows as text. Left out are the title, and blocks before the first section or under "Status" and "Deciders" of
 * which every line is shown by the head of the page already. When in doubt a block stays.
 */
final class ShownBlocks {
    private final Adr adr;
    private final String text;
    private final Lines lines;
    private final Set<Integer> told;
    private final List<Span> shown = new ArrayList<>();
    private final Set<String> anchors;

    /** @param relationLines lines of the record whose relations the page shows */
    ShownBlocks(Adr adr, Set<Integer> relationLines) {
        this.adr = adr;
        text = adr.source().text();
        lines = new Lines(text);
        told = new HashSet<>(relationLines);
        adr.status().statements().stream().map(Statement::line).forEach(told::add);
        adr.date().statements().stream().map(Statement::line).forEach(told::add);
        adr.metadata().people().forEach(person -> told.add(person.line()));
        var left = new HashSet<Span>();
        for (var block : adr.body().html().blocks()) {
            if (isTitle(block) || isHead(block) && isTold(block)) {
                left.add(block);
            }
        }
        leaveEmptySections(left);
        adr.body().html().blocks().stream()
                .filter(block -> !left.contains(block))
                .forEach(shown::add);
        anchors = readAnchors(left);
    }

    /** Source ranges, in order. */
    List<Span> spans() {
        return List.copyOf(shown);
    }

    Lines lines() {
        return lines;
    }

    /** Ids of the headings within. */
    Set<String> anchors() {
        return anchors;
    }

    private Set<String> readAnchors(Set<Span> left) {
        return adr.body().headings().stream()
                .filter(heading -> left.stream()
                        .noneMatch(block ->
                                block.holds(heading.span()) || heading.span().holds(block)))
                .map(Heading::anchor)
                .collect(Collectors.toSet());
    }

    private boolean isTitle(Span block) {
        int line = adr.title().line();
        return line > 0
                && (adr.title().source().startsWith("heading")
                        || adr.title().source().equals("paragraph"))
                && lines.line(block.start()) <= line
                && line <= lines.line(Math.max(block.end() - 1, block.start()));
    }

    private boolean isHead(Span block) {
        int first = adr.sections().stream()
                .filter(section -> section.level() > 0 && !isAboutHead(section))
                .mapToInt(section -> section.span().start())
                .min()
                .orElse(Integer.MAX_VALUE);
        return block.end() <= first
                || adr.sections().stream()
                        .anyMatch(section ->
                                isAboutHead(section) && section.content().holds(block));
    }

    private static boolean isAboutHead(Section section) {
        return section.part() == Part.STATUS || section.part() == Part.PEOPLE;
    }

    private boolean isTold(Span block) {
        int last = lines.line(Math.max(block.end() - 1, block.start()));
        boolean any = false;
        for (int line = lines.line(block.start()); line <= last; line++) {
            var words = text.substring(lines.start(line), Math.min(lines.start(line + 1), text.length()))
                    .strip();
            if (words.chars().allMatch(c -> " |:-=*_".indexOf(c) >= 0)) {
                continue;
            }
            any = true;
            if (!told.contains(line)) {
                return false;
            }
        }
        return any;
    }

    /** A heading under which nothing is left goes too. */
    private void leaveEmptySections(Set<Span> left) {
        for (var section : adr.sections()) {
            if (isAboutHead(section) && section.level() > 0) {
                var within = adr.body().html().blocks().stream()
                        .filter(section.span()::holds)
                        .toList();
                var content = within.stream().filter(section.content()::holds).toList();
                if (left.containsAll(content) && !content.isEmpty()) {
                    left.addAll(within);
                }
            }
        }
    }
}
