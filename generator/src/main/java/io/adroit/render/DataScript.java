package io.adroit.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.adroit.json.JsonText;

/** A data file that pages load as a script, since a page opened from a disk may not read JSON. */
final class DataScript {
    private DataScript() {}

    /** Assigns a value to a name below {@code adroit}. */
    static byte[] of(String name, JsonText.Writer value) {
        return ("(globalThis.adroit ??= {})." + name + " = " + JsonText.line(value) + ";\n").getBytes(UTF_8);
    }
}
