package io.adroit.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

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

    @Test
    void aChainOfAHundredThousandIsNoCircleAndNoDanger() {
        var edges = new HashMap<String, List<String>>();
        for (int i = 0; i < 100_000; i++) {
            edges.put("r" + i, List.of("r" + (i + 1)));
        }
        assertThat(Cycles.of(edges)).isEmpty();
    }
}
