package io.adroit.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
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
    private static JudgedLibrary library;

    @BeforeAll
    static void read() throws IOException {
        library = JudgedLibrary.read();
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
        assertKept(0.592, mean(tuning, one -> one.ndcg(found(one))), "nDCG@10, tuning half");
        assertKept(0.590, mean(heldOut, one -> one.ndcg(found(one))), "nDCG@10, held-out half");
        assertKept(0.716, mean(tuning, one -> one.reciprocalRank(found(one))), "MRR, tuning half");
        assertKept(0.656, mean(heldOut, one -> one.reciprocalRank(found(one))), "MRR, held-out half");
        assertKept(0.879, success(tuning), "success@5, tuning half");
        assertKept(0.788, success(heldOut), "success@5, held-out half");
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
        return library.found(judged.question(), 10);
    }
}
