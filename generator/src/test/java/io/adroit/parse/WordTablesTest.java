package io.adroit.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.adroit.model.SourceFile;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of {@code src/test/resources/spec}, row by row. */
class WordTablesTest {
    static Stream<Arguments> statuses() {
        return SpecTable.rows("status.md");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @MethodSource("statuses")
    void statusIsReadFromItsWords(String words, String expected) {
        var meaning = StatusWords.read(words);
        assertThat(meaning.stated() ? meaning.status().label() : "placeholder").isEqualTo(expected);
    }

    static Stream<Arguments> dates() {
        return SpecTable.rows("dates.md");
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @MethodSource("dates")
    void dateIsReadFromItsWords(String words, String order, String expected) {
        var known = order.equals("day first") ? DateText.Order.DAY_FIRST : DateText.Order.MONTH_FIRST;
        var iso = DateText.find(words).map(date -> date.iso(known)).orElse("");
        assertThat(iso.isEmpty() ? "none" : iso).isEqualTo(expected);
    }

    static Stream<Arguments> titles() {
        return SpecTable.rows("titles.md");
    }

    @ParameterizedTest(name = "{0} is {2}")
    @MethodSource("titles")
    void titleIsWhatIsLeftOfAHeading(String heading, String fileNumber, String title, String number) {
        var read = TitleText.of(heading, number(fileNumber));
        assertThat(read.text()).isEqualTo(title);
        assertThat(read.number()).isEqualTo(number(number));
    }

    static Stream<Arguments> names() {
        return SpecTable.rows("names.md");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void fileNameGivesNumberDateAndWords(String path, String number, String date, String words) {
        var name = FileName.of(new SourceFile(path, "", "", List.of()));
        assertThat(name.number()).isEqualTo(number(number));
        assertThat(name.date()).isEqualTo(date.equals("none") ? "" : date);
        assertThat(name.words()).isEqualTo(words);
    }

    private static int number(String cell) {
        return cell.equals("none") ? -1 : Integer.parseInt(cell);
    }
}
