package io.adroit.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which other numbers of a word are looked for. */
class InflectionTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "pool | pools",
                "index | indices indexes",
                "schema | schemata schemas",
                "person | people persons",
                "analysis | analyses",
                "his | ''",
                "query | queries",
                "day | days",
                "by | bys",
                "box | boxes",
                "topaz | topazes",
                "batch | batches",
                "mesh | meshes",
                "echo | echos echoes",
                "pass | passes",
                "bus | buses",
                "alias | aliases",
                "Box | Boxes",
                "pods | ''",
                "C | ''",
                "a1 | ''",
                "кэш | ''",
            })
    void pluralsOfAWord(String word, String plurals) {
        assertThat(String.join(" ", Inflection.plurals(word))).isEqualTo(plurals);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "pods | pod",
                "indices | index indice",
                "people | person",
                "queries | query querie",
                "ties | tie",
                "boxes | box boxe",
                "lines | line",
                "gas | ''",
                "pass | ''",
                "status | ''",
                "analysis | ''",
                "pool | ''",
                "AWS | ''",
                "Pods | ''",
                "p99s | ''",
            })
    void whatAWordMayBeThePluralOf(String word, String singulars) {
        assertThat(String.join(" ", Inflection.singulars(word))).isEqualTo(singulars);
    }
}
