package io.adroit.parse;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How each folder writes its dates; a folder that does not tell follows the whole library. */
final class FolderDates {
    private final Map<String, DayOrder.Decided> folders;
    private final DayOrder.Decided library;

    FolderDates(List<Draft> drafts) {
        library = DayOrder.of(
                drafts.stream().flatMap(draft -> draft.dates().stream()).toList());
        folders = drafts.stream().collect(Collectors.groupingBy(FolderDates::folder)).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> DayOrder.of(entry.getValue().stream()
                                .flatMap(draft -> draft.dates().stream())
                                .toList())));
    }

    /** The folder of the records; of a record in a folder of its own the folder above. */
    private static String folder(Draft draft) {
        var folder = draft.adr().source().folder();
        return FileName.isIndexName(FileName.stem(draft.adr().source().name()))
                ? folder.substring(0, Math.max(folder.lastIndexOf('/'), 0))
                : folder;
    }

    DayOrder.Decided of(Draft draft) {
        var own = folders.getOrDefault(folder(draft), library);
        return own.certain() || !library.certain() ? own : library;
    }
}
