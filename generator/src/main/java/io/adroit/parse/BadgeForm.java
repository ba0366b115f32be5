package io.adroit.parse;

import io.adroit.text.Reference;
import java.util.List;
import java.util.Optional;

/** Status and date as badges under the title: {@code ![Accepted](https://…/badge/status-accepted-green)}. */
final class BadgeForm implements MetadataForm {
    private static final String PATH = "/badge/";

    @Override
    public void read(RecordText record, List<Entry> to) {
        record.head()
                .forEach(chapter -> chapter.blocks().stream()
                        .flatMap(block -> record.references(block.span()).stream())
                        .filter(reference -> reference.kind() == Reference.Kind.IMAGE)
                        .forEach(image -> badge(image.destination())
                                .ifPresent(key -> to.add(new Entry(
                                        key.field(),
                                        List.of(key.value()),
                                        record.line(image.span().start()),
                                        record.column(image.span().start()),
                                        "badge",
                                        List.of())))));
    }

    /** Label and message of a badge, which its path names before its colour; a hyphen or underscore of theirs is written twice. */
    private static Optional<KeyLine> badge(String destination) {
        int path = destination.indexOf(PATH);
        int end = path < 0 ? -1 : destination.indexOf('?', path);
        if (path < 0) {
            return Optional.empty();
        }
        var name = destination.substring(path + PATH.length(), end < 0 ? destination.length() : end);
        var parts = plain(name).split("\u0000", -1);
        var field = Field.of(parts[0]).filter(one -> one == Field.STATUS || one == Field.DATE);
        return parts.length == 3 ? field.map(one -> new KeyLine(one, parts[1], 0)) : Optional.empty();
    }

    /** Parts with U+0000 between them. */
    private static String plain(String name) {
        return name.replace("--", "\u0001")
                .replace("-", "\u0000")
                .replace("\u0001", "-")
                .replace("__", "\u0001")
                .replace("_", " ")
                .replace("\u0001", "_")
                .replace("%20", " ");
    }
}
