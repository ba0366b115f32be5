package io.adroit.source;

import io.adroit.model.Finding;
import io.adroit.model.Severity;
import io.adroit.model.SourceFile;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Bytes to text: UTF-8, or UTF-16 where a byte order mark or its NULs show it; line ends become {@code \n}. What is no text of that encoding becomes U+FFFD
 * and a finding at the first such place.
 */
final class TextDecoder {
    /** More malformed bytes than one in so many make a file binary. */
    private static final int BINARY_SHARE = 8;

    private final String path;
    private final List<Finding> findings = new ArrayList<>();
    private boolean binary;

    private TextDecoder(String path) {
        this.path = path;
    }

    /**
     * A decoded file.
     *
     * @param text empty when the file is binary
     * @param binary whether it is no text at all
     */
    record Decoded(String text, boolean binary, List<Finding> findings) {}

    static Decoded decode(String path, byte[] bytes) {
        var decoder = new TextDecoder(path);
        var text = decoder.read(bytes);
        return new Decoded(decoder.binary ? "" : text, decoder.binary, decoder.findings);
    }

    private String read(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return utf8(bytes, 3);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return utf16(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return utf16(bytes, 2, StandardCharsets.UTF_16BE);
        }
        int sample = Math.min(bytes.length, 400) & ~1;
        int even = nuls(bytes, 0, sample);
        int odd = nuls(bytes, 1, sample);
        if (odd > sample / 6 && even <= sample / 40) {
            return utf16(bytes, 0, StandardCharsets.UTF_16LE);
        }
        return even > sample / 6 && odd <= sample / 40 ? utf16(bytes, 0, StandardCharsets.UTF_16BE) : utf8(bytes, 0);
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static int nuls(byte[] bytes, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i += 2) {
            count += bytes[i] == 0 ? 1 : 0;
        }
        return count;
    }

    private String utf16(byte[] bytes, int from, Charset charset) {
        tell("", "The file is UTF-16 and not UTF-8.");
        return clean(new String(bytes, from, bytes.length - from, charset));
    }

    private String utf8(byte[] bytes, int from) {
        var in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        var out = CharBuffer.allocate(bytes.length - from + 1);
        var strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var result = strict.decode(in, out, true);
        if (result.isError()) {
            int code = bytes[in.position()] & 0xFF;
            var before = SourceFile.unixText(out.flip().toString());
            var all = new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
            binary = all.chars().filter(c -> c == '\uFFFD' || c == 0).count() > all.length() / BINARY_SHARE;
            tell(
                    before,
                    "The byte 0x" + Integer.toHexString(code).toUpperCase(java.util.Locale.ROOT) + " is not UTF-8.");
            return clean(all);
        }
        return clean(out.flip().toString());
    }

    private String clean(String text) {
        var unix = SourceFile.unixText(text);
        int nul = unix.indexOf('\0');
        if (nul < 0) {
            return unix;
        }
        tell(unix.substring(0, nul), "There is a NUL character in the text.");
        return unix.replace('\0', '\uFFFD');
    }

    private void tell(String before, String message) {
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        int column = before.length() - before.lastIndexOf('\n');
        findings.add(
                new Finding("file-encoding", Severity.WARNING, path, line, column, message, "Save the file as UTF-8."));
    }
}
