package io.adroit.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.adroit.Adroit;
import io.adroit.Corpora;
import io.adroit.SettingsReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who knows a title or a term finds its record or entry first; where several have that title, all of them first. */
@Tag("long")
class TitleSearchTest {
    static Stream<Path> folders() throws IOException {
        return Corpora.folders("adr").stream();
    }

    @ParameterizedTest
    @MethodSource("folders")
    void everyRecordAndEntryIsFoundByItsTitle(Path folder) throws IOException {
        var settings = new SettingsReader(folder, folder.resolve("target"))
                .read(Map.of("sources", folder.toString(), "git", "false"));
        var examined = new Adroit().examine(settings);
        var records = new DocumentReader(examined.linked(), examined.insight()).documents();
        var lucene = LuceneSearcher.open(new SearchFilesBuilder(records).build().pages());
        Function<SearchDocument, String> asked =
                record -> record.title().toLowerCase(Locale.ROOT).strip();
        var same = records.stream().collect(Collectors.groupingBy(asked, Collectors.counting()));
        var missed = new ArrayList<String>();
        for (int doc = 0; doc < records.size(); doc++) {
            int number = doc;
            var record = records.get(doc);
            int within = same.get(asked.apply(record)).intValue();
            var found = lucene.search(record.title(), SearchOptions.STANDARD.limit(Math.max(10, within)))
                    .hits();
            if (found.stream()
                    .filter(hit -> hit.term() == record.term())
                    .limit(within)
                    .noneMatch(hit -> hit.doc() == number)) {
                missed.add(record.path() + ": " + record.title());
            }
        }
        assertThat(missed).isEmpty();
    }
}
