package io.adroit.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.adroit.Adroit;
import io.adroit.Settings;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Do plain questions find technical records? Questions and grades are by one hand, and the everyday words were listed after the questions, so the figures are
 * a guard against loss, not a claim.
 */
@Tag("long")
class RelevanceTest {
    private static final double TOLERANCE = 0.01;
    private static final List<String> FOLDERS = List.of(
            "HHS__simpler-grants-gov",
            "ministryofjustice__cloud-platform",
            "alphagov__govuk-aws",
            "wagov-dtt__architecture-decision-records",
            "operate-first__blueprint");

    private static List<SearchDocument> documents;
    private static LuceneSearcher lucene;

    @BeforeAll
    static void build() throws IOException {
        var root = MadeCorpus.corpora().resolve("adr");
        var found = Settings.of(root, root);
        var settings = new Settings(
                root,
                FOLDERS.stream().map(root::resolve).toList(),
                List.of(),
                List.of("all"),
                root,
                false,
                found.site(),
                found.link(),
                found.check(),
                found.gate(),
                "");
        var examined = new Adroit().examine(settings);
        documents = new DocumentReader(examined.linked(), examined.insight()).documents();
        lucene = LuceneSearcher.open(new SearchFilesBuilder(documents).build().pages());
    }

    @AfterAll
    static void forget() {
        documents = List.of();
    }

    @Test
    void plainQuestionsFindTechnicalRecords() {
        var tuning = Judged.all().stream()
                .filter(one -> one.kind().equals("plain") && !one.heldOut())
                .toList();
        var heldOut = Judged.all().stream()
                .filter(one -> one.kind().equals("plain") && one.heldOut())
                .toList();
        assertTrue(
                Judged.all().stream().filter(one -> one.kind().equals("plain")).count() >= 60);
        assertKept(0.553, mean(tuning, one -> one.ndcg(found(one))), "nDCG@10, tuning half");
        assertKept(0.534, mean(heldOut, one -> one.ndcg(found(one))), "nDCG@10, held-out half");
        assertTrue(success(heldOut) >= 0.75, "success@5, held-out half: " + success(heldOut));
        assertEquals(
                0, Judged.all().stream().filter(one -> found(one).isEmpty()).count(), "questions without a result");
    }

    @Test
    void technicalWordsFindTheirRecordsFirst() {
        var technical = Judged.all().stream()
                .filter(one -> one.kind().equals("technical"))
                .toList();
        assertTrue(technical.size() >= 25);
        assertTrue(mean(technical, one -> one.ndcg(found(one))) >= 0.95);
        assertKept(0.984, mean(technical, one -> one.ndcg(found(one))), "nDCG@10");
        assertKept(1.0, mean(technical, one -> one.reciprocalRank(found(one))), "MRR@10");
    }

    private static void assertKept(double baseline, double now, String what) {
        System.out.printf(Locale.ROOT, "%s: %.3f%n", what, now);
        assertTrue(now >= baseline - TOLERANCE, what + " was " + baseline + " and is " + now);
    }

    private static double success(List<Judged> judged) {
        return mean(judged, one -> found(one).stream().limit(5).anyMatch(one.grades()::containsKey) ? 1 : 0);
    }

    private static double mean(List<Judged> judged, ToDoubleFunction<Judged> measure) {
        return judged.stream().mapToDouble(measure).average().orElseThrow();
    }

    private static List<String> found(Judged judged) {
        return lucene.search(judged.question(), SearchOptions.STANDARD).decisions().stream()
                .map(hit -> documents.get(hit.doc()).path())
                .map(path -> path.substring(0, path.indexOf('/'))
                        + path.substring(path.lastIndexOf('/')).replaceAll("\\.md$", ""))
                .toList();
    }
}
