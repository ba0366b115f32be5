package io.adroit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 10, unit = TimeUnit.SECONDS)
class FrontMatterTest {
    @Test
    void yamlValuesStayAsWrittenAndKnowTheirLines() {
        var read = FrontMatter.read(
                "---\n# a comment\nnav_order: 0034\ndate: 2020-01-02\ntags: [a, 'b, c']\nadr:\n  status: on\n---\n# T\n");
        assertThat(read.values().get("nav_order").text()).isEqualTo("0034");
        assertThat(read.values().get("DATE").text()).isEqualTo("2020-01-02");
        assertThat(read.values().get("date").line()).isEqualTo(4);
        assertThat(read.values().get("date").column()).isEqualTo(7);
        assertThat(read.values().get("tags").texts()).isEqualTo(List.of("a", "b, c"));
        assertThat(read.values().get("adr").get("status").text()).isEqualTo("on");
        assertThat(read.bodyStart())
                .isEqualTo(
                        "---\n# a comment\nnav_order: 0034\ndate: 2020-01-02\ntags: [a, 'b, c']\nadr:\n  status: on\n---\n"
                                .length());
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void brokenYamlIsReadLineByLine() {
        var read = FrontMatter.read("---\nstatus: {a | b} of: these\ntitle: \"Use X\"\ndeciders:\n- A\n- B\n---\nText");
        assertThat(read.values().get("status").text()).isEqualTo("{a | b} of: these");
        assertThat(read.values().get("title").text()).isEqualTo("Use X");
        assertThat(read.values().get("deciders").texts()).containsExactly("A", "B");
        assertThat(read.problems()).hasSize(1);
        assertThat(read.problems().get(0).line()).isEqualTo(2);
    }

    @Test
    void tomlAndJsonAreReadToo() {
        var toml = FrontMatter.read(
                "+++\ntitle = \"Use X\"\ntags = [\n \"a\",\n \"b\"\n]\n[extra]\nstatus = 'accepted'\n+++\nText");
        assertThat(toml.values().get("title").text()).isEqualTo("Use X");
        assertThat(toml.values().get("tags").texts()).containsExactly("a", "b");
        assertThat(toml.values().get("status").text()).isEqualTo("accepted");
        var json = FrontMatter.read("{\n \"title\": \"Use {X}\", \"tags\": [\"a\"]\n}\n# T");
        assertThat(json.values().get("title").text()).isEqualTo("Use {X}");
        assertThat(json.bodyStart()).isEqualTo("{\n \"title\": \"Use {X}\", \"tags\": [\"a\"]\n}".length());
    }

    @Test
    void rulesRoundAListAreNoFrontMatter() {
        assertThat(FrontMatter.read("---\n* Status: accepted\n---\n").values()).isEqualTo(YamlValue.ABSENT);
        assertThat(FrontMatter.read("---\nA sentence.\n---\n").bodyStart()).isZero();
        assertThat(FrontMatter.read("---\nkey: never closed\n").bodyStart()).isZero();
        assertThat(FrontMatter.read("").bodyStart()).isZero();
    }

    @Test
    void aKeyThatIsThereTwiceIsToldAndTheFirstCounts() {
        var read = FrontMatter.read("---\nstatus: a\nstatus: b\n---\n");
        assertThat(read.values().get("status").text()).isEqualTo("a");
        assertThat(read.problems())
                .containsExactly(new Yaml.Problem(3, 1, "the key \"status\" is there a second time"));
    }

    @Test
    void hostileYamlStaysSmall() {
        var laughs = new StringBuilder("a: &a [x,x,x,x,x,x,x,x,x]\n");
        for (char c = 'b'; c < 'k'; c++) {
            laughs.append(c).append(": &").append(c).append(" [");
            laughs.append(("*" + (char) (c - 1) + ",").repeat(9)).append("]\n");
        }
        var read = Yaml.read(laughs.toString(), 1);
        assertThat(read.complete()).isFalse();
        assertThat(read.problems().get(0).what()).isEqualTo("its aliases stand for more than 1000 values");
        assertThat(Yaml.read("[".repeat(100_000), 1).problems().get(0).what())
                .isEqualTo("it is nested deeper than 32 levels");
        assertThat(Yaml.read("&a [*a]", 1).complete()).isFalse();
        assertThat(Yaml.read("a: \u0000", 1).complete()).isFalse();
        assertThat(Yaml.read("? [a, b]\n: c", 1).complete()).isTrue();
    }
}
