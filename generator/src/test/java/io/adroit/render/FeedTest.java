package io.adroit.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.adroit.model.Adr;
import io.adroit.model.Relation;
import io.adroit.model.SiteInfo;
import io.adroit.model.StatedRelation;
import io.adroit.model.Status;
import io.adroit.model.StatusChange;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the feed tells: decisions and changes of their status, never a commit. */
class FeedTest {
    private static final StatusChange ACCEPTED =
            new StatusChange("2025-06-20", "Inês", Status.PROPOSED, Status.ACCEPTED);
    private static final StatusChange REPLACED =
            new StatusChange("2025-08-01", "Ben", Status.ACCEPTED, Status.SUPERSEDED);

    private static Adr record(int number, Status status, String date, StatusChange... changes) {
        return Made.withHistory(Made.adr(number, "Use a pool", status, date, ""), List.of(), changes);
    }

    private static String feed(List<Relation> relations, Adr... adrs) {
        var linked = Made.library(List.of(adrs), List.of(), relations);
        return SiteRendererTest.site(SiteInfo.named("Marlow"), linked).getOrDefault("feed.xml", "");
    }

    /** Each entry as {@code date title [author] id}. */
    private static List<String> entries(String feed) {
        return Stream.of(feed.split("<entry>"))
                .skip(1)
                .map(entry -> part(entry, "updated").substring(0, 10) + " " + part(entry, "title")
                        + (entry.contains("<author>") ? " [" + part(entry, "name") + "]" : "")
                        + " " + part(entry, "id").replaceFirst("tag:.*?/", ""))
                .toList();
    }

    private static String part(String xml, String name) {
        int start = xml.indexOf("<" + name + ">") + name.length() + 2;
        return xml.substring(start, xml.indexOf("</" + name + ">"));
    }

    @Test
    void aChangeOfStatusIsToldWithItsDayAndAuthor() {
        assertThat(entries(feed(List.of(), record(1, Status.ACCEPTED, "2025-05-14", ACCEPTED))))
                .containsExactly(
                        "2025-06-20 1. Use a pool went from “Proposed” to “Accepted” [Inês] adr/0001.html#2025-06-20-accepted",
                        "2025-05-14 1. Use a pool written adr/0001.html");
    }

    @Test
    void aStatusOlderThanTheRecordsDateIsAsTheRecordSays() {
        assertThat(entries(feed(List.of(), record(1, Status.ACCEPTED, "2025-07-01", ACCEPTED))))
                .contains("2025-07-01 1. Use a pool accepted adr/0001.html");
    }

    @Test
    void aReplacementIsToldOnceByItsSuccessorWhereThatHasADate() {
        var old = record(1, Status.SUPERSEDED, "2025-05-14", REPLACED, ACCEPTED);
        var edge = List.of(new Relation(
                "docs/adr/0002.md", StatedRelation.Kind.SUPERSEDES, "docs/adr/0001.md", false, "docs/adr/0002.md", 5));
        assertThat(entries(feed(edge, old, record(2, Status.ACCEPTED, "2025-07-30"))))
                .contains("2025-07-30 1. Use a pool replaced by 2 adr/0001.html#0002")
                .noneMatch(entry -> entry.contains("“Superseded”"));
        assertThat(entries(feed(edge, old, record(2, Status.ACCEPTED, ""))))
                .contains(
                        "2025-08-01 1. Use a pool went from “Accepted” to “Superseded” [Ben] adr/0001.html#2025-08-01-superseded");
    }

    @Test
    void idsStayApartWhenAStatusGoesBackAndForthInADay() {
        var back = new StatusChange("2025-06-20", "Inês", Status.ACCEPTED, Status.PROPOSED);
        var found = entries(feed(List.of(), record(1, Status.ACCEPTED, "", ACCEPTED, back, ACCEPTED)));
        assertThat(found).hasSize(3).first().asString().endsWith("#2025-06-20-accepted-2");
        assertThat(found).last().asString().endsWith("#2025-06-20-accepted");
    }

    @Test
    void reviewsOfEntriesHideNoDecision() {
        var terms = IntStream.rangeClosed(1, 60)
                .mapToObj(i -> Made.term("t" + i, "word " + i, "A thing."))
                .toList();
        var linked =
                Made.library(List.of(Made.adr(1, "Use a pool", Status.ACCEPTED, "2020-01-01", "")), terms, List.of());
        var files = SiteRendererTest.site(SiteInfo.named("Marlow"), linked);
        assertThat(entries(files.getOrDefault("feed.xml", ""))).hasSize(1);
        assertThat(files.getOrDefault("index.html", "").split("reviewed by", -1))
                .hasSize(3);
        assertThat(files.get("index.html")).containsSubsequence("What changed", "1. Use a pool</a> accepted");
    }

    @Test
    void theNewestFiftyAreKept() {
        var many = IntStream.rangeClosed(1, 60)
                .mapToObj(i -> record(i, Status.ACCEPTED, String.format("20%02d-01-01", i)))
                .toArray(Adr[]::new);
        assertThat(entries(feed(List.of(), many)))
                .hasSize(50)
                .first()
                .asString()
                .startsWith("2060-01-01");
    }
}
