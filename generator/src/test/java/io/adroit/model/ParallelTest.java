package io.adroit.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class ParallelTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 127, 128, 129, 1000, 4097})
    void resultsStandInTheOrderOfTheList(int size) {
        var list = IntStream.range(0, size).boxed().toList();
        assertEquals(list.stream().map(i -> "n" + i).toList(), Parallel.map(list, i -> "n" + i));
    }

    @Test
    void eachElementIsDoneOnce() {
        var seen = new ConcurrentHashMap<Integer, Integer>();
        Parallel.map(IntStream.range(0, 10_000).boxed().toList(), i -> seen.merge(i, 1, Integer::sum));
        assertEquals(10_000, seen.size());
        assertTrue(seen.values().stream().allMatch(count -> count == 1));
    }

    @RepeatedTest(20)
    void theFirstFailureInTheListIsThrown() {
        var list = IntStream.range(0, 500).boxed().toList();
        var thrown = assertThrows(
                IllegalStateException.class,
                () -> Parallel.map(list, i -> {
                    if (i >= 123 && i % 2 == 1) {
                        throw new IllegalStateException("at " + i);
                    }
                    return i;
                }));
        assertEquals("at 123", thrown.getMessage());
    }

    @Test
    void anErrorComesAsItIs() {
        var full = new OutOfMemoryError("made up");
        assertSame(
                full,
                assertThrows(
                        OutOfMemoryError.class,
                        () -> Parallel.map(List.of(1, 2, 3), i -> {
                            throw full;
                        })));
    }

    @Test
    void workMayItselfBeParallel() {
        var list = IntStream.range(0, 200).boxed().toList();
        var sums = Parallel.map(
                list,
                i -> Parallel.map(list, j -> i * j).stream()
                        .mapToInt(Integer::intValue)
                        .sum());
        assertEquals(list.stream().map(i -> i * 199 * 100).toList(), sums);
    }

    @Test
    void allCoresWorkAtOnce() {
        int cores = Runtime.getRuntime().availableProcessors();
        var all = new CyclicBarrier(cores);
        assertEquals(
                cores,
                Parallel.map(IntStream.range(0, cores).boxed().toList(), i -> {
                            try {
                                return all.await(30, TimeUnit.SECONDS);
                            } catch (Exception alone) {
                                throw new IllegalStateException(alone);
                            }
                        })
                        .size());
    }
}
