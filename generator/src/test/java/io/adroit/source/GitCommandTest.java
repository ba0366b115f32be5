package io.adroit.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the slow command is one of a Unix shell")
class GitCommandTest {
    private static final String[] SLOW = {"-c", "alias.slow=!sleep 3; echo there", "slow"};

    @TempDir
    Path folder;

    @Test
    void anAnswerInTimeIsGiven() throws IOException {
        assertThat(new GitCommand(60).ask(folder, SLOW)).containsExactly("there");
    }

    @Test
    void anAnswerThatTakesTooLongEndsTheBuild() {
        assertThatThrownBy(() -> new GitCommand(1).ask(folder, SLOW))
                .isInstanceOf(IOException.class)
                .hasMessage(
                        "git did not give the history within 1 seconds. Raise gitSeconds (adroit.limits), or leave the"
                                + " history out with adroit.git=false.");
    }
}
