package io.adroit.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CyclesTest {
    @Test
    void eachCircleIsFoundOnceWithItsNamesSorted() {
        var edges = Map.of(
                "a",
                List.of("b"),
                "b",
                List.of("c", "d"),
                "c",
                List.of("a"),
                "d",
                List.of("e"),
                "e",
                List.of("d"),
                "f",
                List.of("a"),
                "g",
                List.of("g"));
        assertThat(Cycles.of(edges)).containsExactly(List.of("a", "b", "c"), List.of("d", "e"), List.of("g"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "ab ba bc cb, a b c",
        "ab bc cb, b c",
        "ab cb ca, ''",
        "ab bc ca cd de, a b c",
        "ba ad db cd, a b d",
        "ab ba cd dc bc, a b; c d",
        "za az, a z",
        "aa ab, a",
        "ab ac cb bd dc, b c d",
    })
    void circlesOf(String edges, String circles) {
        var graph = new HashMap<String, List<String>>();
        for (var edge : edges.split(" ")) {
            graph.computeIfAbsent(edge.substring(0, 1), from -> new ArrayList<>())
                    .add(edge.substring(1));
        }
        assertThat(Cycles.of(graph).stream().map(one -> String.join(" ", one)).collect(Collectors.joining("; ")))
                .isEqualTo(circles);
    }

    @Test
    void aChainOfAHundredThousandIsNoCircleAndNoDanger() {
        var edges = new HashMap<String, List<String>>();
        for (int i = 0; i < 100_000; i++) {
            edges.put("r" + i, List.of("r" + (i + 1)));
        }
        assertThat(Cycles.of(edges)).isEmpty();
    }
}
