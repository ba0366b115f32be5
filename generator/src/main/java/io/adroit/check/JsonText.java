package io.adroit.check;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** JSON written into a string; lines end with {@code \n} on every system. */
final class JsonText {
    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonText() {}

    /** Writes to a generator; {@code E} is what the generator throws, which a string never makes it do. */
    interface Writer<E extends Exception> {
        void write(JsonGenerator json) throws E;
    }

    static String of(Writer<IOException> writer) {
        var text = new StringWriter();
        try (var json = FACTORY.createGenerator(text)) {
            var indenter = new DefaultIndenter("  ", "\n");
            var printer = new DefaultPrettyPrinter();
            printer.indentObjectsWith(indenter);
            printer.indentArraysWith(indenter);
            json.setPrettyPrinter(printer);
            writer.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text + "\n";
    }
}
