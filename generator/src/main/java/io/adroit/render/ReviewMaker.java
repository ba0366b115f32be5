package io.adroit.render;

import com.fasterxml.jackson.core.JsonGenerator;
import io.adroit.model.Adr;
import io.adroit.model.Page;
import io.adroit.render.AdrPage.GapView;
import io.adroit.render.ReviewPage.ThemeView;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the review page and the script that holds every record's questions for it, each question once. */
final class ReviewMaker {
    /** Records that the page lists at once; its script finds the others. */
    private static final int LISTED = 60;
    /** From so many records on there is a field to find one. */
    private static final int MANY = 20;

    /** What the page's script says. */
    private static final List<String> WORDS = List.of(
            "sheet_title",
            "sheet_title_one",
            "sheet_none",
            "from_term",
            "from_gap",
            "always",
            "good_and_non",
            "a_good_answer",
            "a_non_answer",
            "good_answer",
            "non_answer");

    private final LibraryView view;
    private final Words words;

    ReviewMaker(LibraryView view) {
        this.view = view;
        this.words = view.words();
    }

    ReviewPage page() {
        var records = records().stream().limit(LISTED).map(view::ref).toList();
        var themes = Arrays.stream(Theme.values())
                .filter(theme -> theme != Theme.OTHER)
                .map(theme -> new ThemeView(theme.title(words), theme.kinds(), theme.questions(words)))
                .toList();
        return new ReviewPage(
                Frame.of(
                        "review.html",
                        words.say("nav_review_long"),
                        words.say("review_lead"),
                        "review",
                        "data/review.js",
                        "assets/adroit-review.js"),
                records,
                view.newestFirst().size() > MANY,
                themes);
    }

    /** Those one may still act on first, each half newest first. */
    private List<Adr> records() {
        return view.newestFirst().stream()
                .sorted(Comparator.comparing(adr -> view.ref(adr).past()))
                .toList();
    }

    /** {@code data/review.js}: themes, questions, gaps, and per record the numbers of its own. */
    Page data() {
        return new Page("data/review.js", () -> DataScript.of("reviewData", this::write));
    }

    private void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        writeWords(json);
        writeThemes(json);
        var questions = new LinkedHashMap<Row, Integer>();
        var gaps = new LinkedHashMap<Row, Integer>();
        json.writeArrayFieldStart("records");
        for (var adr : records()) {
            writeRecord(json, adr, questions, gaps);
        }
        json.writeEndArray();
        writeTable(json, "questions", questions);
        writeTable(json, "gaps", gaps);
        json.writeEndObject();
    }

    private void writeWords(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("words");
        for (var key : WORDS) {
            json.writeStringField(key, words.say(key));
        }
        json.writeEndObject();
    }

    private void writeThemes(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("themes");
        for (var theme : Theme.values()) {
            json.writeStartArray();
            json.writeString(theme.title(words));
            json.writeString(theme.kinds());
            json.writeStartArray();
            for (var question : theme.questions(words)) {
                json.writeString(question);
            }
            json.writeEndArray();
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private void writeRecord(JsonGenerator json, Adr adr, Map<Row, Integer> questions, Map<Row, Integer> gaps)
            throws IOException {
        var ref = view.ref(adr);
        json.writeStartArray();
        json.writeString(ref.url());
        json.writeString(ref.label());
        json.writeString(ref.no().isEmpty() ? ref.title() : ref.no());
        json.writeString(ref.status().is());
        json.writeString(ref.status().word());
        json.writeStartArray();
        for (var asked : view.insight().questions().getOrDefault(adr.path(), List.of())) {
            var name = view.term(asked.termId()).map(term -> term.name()).orElse("");
            var question = asked.question();
            var row = new Row(
                    question.ask(),
                    name,
                    Theme.of(question.ask() + " " + name, words).ordinal(),
                    question.good(),
                    question.nonAnswer());
            json.writeNumber(number(questions, row));
        }
        json.writeEndArray();
        json.writeStartArray();
        for (var gap : view.insight().gaps().getOrDefault(adr.path(), List.of())) {
            var said = GapView.of(gap, words);
            var row = new Row(
                    said.question(),
                    said.subject(),
                    Theme.of(said.subject() + " " + said.question(), words).ordinal(),
                    "",
                    "");
            json.writeNumber(number(gaps, row));
        }
        json.writeEndArray();
        json.writeEndArray();
    }

    private static int number(Map<Row, Integer> table, Row row) {
        int next = table.size();
        return table.computeIfAbsent(row, key -> next);
    }

    /** Each row as question, origin, number of its theme, and what a good answer and a non-answer sound like where the entry says so. */
    private static void writeTable(JsonGenerator json, String name, Map<Row, Integer> table) throws IOException {
        json.writeArrayFieldStart(name);
        for (var row : table.keySet()) {
            json.writeStartArray();
            json.writeString(row.ask());
            json.writeString(row.from());
            json.writeNumber(row.theme());
            if (!row.good().isEmpty() || !row.nonAnswer().isEmpty()) {
                json.writeString(row.good());
                json.writeString(row.nonAnswer());
            }
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    /** A question that records raise; equal ones are written once. */
    private record Row(String ask, String from, int theme, String good, String nonAnswer) {}
}
