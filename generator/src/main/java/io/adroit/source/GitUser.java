package io.adroit.source;

import io.adroit.model.Limits;
import java.io.IOException;
import java.nio.file.Path;

/** Who writes here, as git knows them. */
public final class GitUser {
    private GitUser() {}

    /** The name that commits in this folder would carry; empty when there is none. */
    public static String name(Path folder) throws IOException {
        var lines = new GitCommand(Limits.STANDARD.gitSeconds()).ask(folder, "config", "--get", "user.name");
        return lines.isEmpty() ? "" : lines.get(0).strip();
    }
}
