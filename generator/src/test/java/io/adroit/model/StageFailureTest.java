package io.adroit.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A failure names the file that a stage was at. */
class StageFailureTest {
    private static final String FILE = "docs/adr/0007-pool.md";

    @Test
    void whatWasThrownIsNamedWithItsFile() {
        assertThatThrownBy(() -> StageFailure.naming(FILE, () -> "abc".substring(4)))
                .isInstanceOf(StageFailure.class)
                .hasMessageStartingWith(
                        "Adroit failed at docs/adr/0007-pool.md (java.lang.StringIndexOutOfBoundsException: ")
                .hasMessageEndingWith("). Please report this as a bug, with that file.")
                .hasCauseInstanceOf(StringIndexOutOfBoundsException.class);
    }

    @Test
    void memoryThatRunsOutIsNoBugOfTheRecord() {
        assertThatThrownBy(() -> StageFailure.naming(FILE, () -> {
                    throw new OutOfMemoryError("Java heap space");
                }))
                .isInstanceOf(StageFailure.class)
                .hasMessageContaining("MB of memory that Java may use ran out at docs/adr/0007-pool.md.")
                .hasMessageEndingWith("Give it more, for instance with MAVEN_OPTS=-Xmx4g.");
    }

    /** Threads that share work throw a failure again; its words must come through, and the innermost file wins. */
    @Test
    void theNameComesThroughParallelWorkAndOuterStages() {
        assertThatThrownBy(() -> StageFailure.naming(
                        "adr/0007.html",
                        () -> IntStream.range(0, 1_000)
                                .parallel()
                                .mapToObj(i -> StageFailure.naming(FILE, () -> 100 / (i - 700)))
                                .toList()))
                .isInstanceOf(StageFailure.class)
                .hasMessageStartingWith("Adroit failed at docs/adr/0007-pool.md (java.lang.ArithmeticException: ");
    }

    @Test
    void diskAndTemplatesSpeakForThemselves() {
        var disk = new UncheckedIOException(new IOException("no"));
        assertThatThrownBy(() -> StageFailure.naming(FILE, () -> {
                    throw disk;
                }))
                .isSameAs(disk);
        assertThat(StageFailure.naming(FILE, () -> 1)).isEqualTo(1);
    }
}
