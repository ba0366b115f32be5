package io.adroit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordMapTest {
    private static final int WORDS = 20_000;

    @Test
    void manyThreadsMakeEachWordOnce() {
        var made = new AtomicInteger();
        var map = new WordMap<>(word -> {
            made.incrementAndGet();
            return "<" + word + ">";
        });
        IntStream.range(0, WORDS * 8).parallel().forEach(i -> {
            var text = "a w" + i % WORDS + " b";
            assertThat(map.get(text, 2, text.length() - 2)).isEqualTo("<w" + i % WORDS + ">");
        });
        assertThat(made).hasValue(WORDS);
    }

    @Test
    void knowsOnlyWhatWasAskedFor() {
        var map = new WordMap<>(word -> word);
        map.get("one", 0, 3);
        assertThat(map.known("one")).isEqualTo("one");
        assertThat(map.known("on")).isNull();
    }
}
