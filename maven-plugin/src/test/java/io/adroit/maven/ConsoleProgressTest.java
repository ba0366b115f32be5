package io.adroit.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.adroit.Progress.Stage;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;

class ConsoleProgressTest {
    private final List<String> lines = new ArrayList<>();
    private final StringWriter screen = new StringWriter();

    /** A log of the level that {@code -q} gives, or of the usual one. */
    private final class Lines extends SystemStreamLog {
        private final boolean quiet;

        private Lines(boolean quiet) {
            this.quiet = quiet;
        }

        @Override
        public boolean isInfoEnabled() {
            return !quiet;
        }

        @Override
        public void info(CharSequence words) {
            if (!quiet) {
                lines.add(words.toString());
            }
        }
    }

    private void twoStages(boolean quiet, boolean attended) {
        var terminal = attended ? Optional.of(new PrintWriter(screen)) : Optional.<PrintWriter>empty();
        var progress = new ConsoleProgress(new Lines(quiet), terminal);
        progress.begins(Stage.LINKING);
        progress.ends(Stage.LINKING, "3 uses of terms");
        progress.begins(Stage.WRITING);
        for (int page = 0; page < 60; page++) {
            progress.made();
        }
        progress.ends(Stage.WRITING, "60 files");
    }

    @Test
    void aLineForEachStageSaysHowLongItTookAndWhatCameOfIt() {
        twoStages(false, false);
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).matches("Linking +\\d+ ms  3 uses of terms");
        assertThat(lines.get(1)).matches("Writing +\\d+ ms  60 files");
        assertThat(screen.toString()).isEmpty();
    }

    @Test
    void whoeverLooksOnSeesWhatIsBeingDoneAndALineThatIsClearedAfterwards() {
        twoStages(false, true);
        assertThat(lines).hasSize(2);
        assertThat(screen.toString())
                .contains("\rLinking …", "\rWriting … 25 files", "\rWriting … 50 files")
                .doesNotContain("\n")
                .endsWith(" ".repeat(40) + "\r");
    }

    @Test
    void quietMeansQuiet() {
        twoStages(true, true);
        assertThat(lines).isEmpty();
        assertThat(screen.toString()).isEmpty();
    }
}
