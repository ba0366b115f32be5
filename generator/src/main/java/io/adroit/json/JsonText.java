package io.adroit.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** JSON written into memory; lines end with {@code \n} on every system. */
public final class JsonText {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    private JsonText() {}

    /** Writes one value; memory never makes the generator throw. */
    public interface Writer {
        void write(JsonGenerator json) throws IOException;
    }

    /** A value in UTF-8, on one line. */
    public static byte[] bytes(Writer writer) {
        return bytes(writer, new MinimalPrettyPrinter());
    }

    /** The same with each field of an object on a line of its own, items of an array side by side. */
    public static byte[] objectsIndented(Writer writer) {
        return bytes(writer, new DefaultPrettyPrinter().withObjectIndenter(LINES));
    }

    private static byte[] bytes(Writer writer, PrettyPrinter printer) {
        var bytes = new ByteArrayOutputStream();
        try (var json = FACTORY.createGenerator(bytes)) {
            write(json, writer, printer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A value on one line. */
    public static String line(Writer writer) {
        return text(writer, new MinimalPrettyPrinter());
    }

    /** A value with each field and each item on a line of its own, and a line end after it. */
    public static String indented(Writer writer) {
        return text(writer, new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES)) + "\n";
    }

    private static String text(Writer writer, PrettyPrinter printer) {
        var text = new StringWriter();
        try (var json = FACTORY.createGenerator(text)) {
            write(json, writer, printer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, Writer writer, PrettyPrinter printer) throws IOException {
        json.setPrettyPrinter(printer);
        writer.write(json);
    }
}
