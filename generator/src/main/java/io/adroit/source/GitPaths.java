package io.adroit.source;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Paths as git prints them: those with quotes, control characters and the like stand in quotes, with the escapes of C. */
final class GitPaths {
    private static final String LETTERS = "abtnvfr\"\\";
    private static final String MEANING = "\u0007\b\t\n\u000B\f\r\"\\";

    private GitPaths() {}

    /** A path, no longer quoted, below a folder; nothing for a name that this machine's locale cannot write. */
    static Optional<Path> below(Path top, String name) {
        try {
            return Optional.of(top.resolve(name));
        } catch (InvalidPathException otherLocale) {
            return Optional.empty();
        }
    }

    static String unquote(String printed) {
        if (printed.length() < 2 || !printed.startsWith("\"") || !printed.endsWith("\"")) {
            return printed;
        }
        var bytes = new ByteArrayOutputStream();
        int end = printed.length() - 1;
        for (int at = 1; at < end; at++) {
            char c = printed.charAt(at);
            if (c != '\\' || at + 1 >= end) {
                bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
                continue;
            }
            int letter = LETTERS.indexOf(printed.charAt(++at));
            if (letter >= 0) {
                bytes.write(MEANING.charAt(letter));
            } else {
                int octal = 0;
                for (int digits = 0; digits < 3 && at < end && Character.digit(printed.charAt(at), 8) >= 0; digits++) {
                    octal = octal * 8 + Character.digit(printed.charAt(at++), 8);
                }
                at--;
                bytes.write(octal);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
