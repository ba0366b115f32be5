package io.adroit.render;

import java.util.TreeMap;

/** Sizes of the images that one text shows, by the address written for them. */
final class ImageSizes {
    private final TreeMap<String, int[]> sizes = new TreeMap<>();

    /** Notes an image's size in pixels as its header states it; formats we do not know, and broken files, are passed over. */
    void note(String address, byte[] image) {
        int[] size = sizeOf(image);
        if (size[0] > 0 && size[1] > 0) {
            sizes.put(address, size);
        }
    }

    /** Woven HTML with width and height on each image whose size is known and that states none itself. */
    String fill(String html) {
        var out = html;
        for (var entry : sizes.entrySet()) {
            out = fill(out, "src=\"" + Html.escape(entry.getKey()) + "\"", entry.getValue());
        }
        return out;
    }

    private static String fill(String html, String source, int[] size) {
        var out = new StringBuilder(html.length() + 32);
        int at = 0;
        for (int found = html.indexOf(source); found >= 0; found = html.indexOf(source, at)) {
            int end = found + source.length();
            int close = html.indexOf('>', end);
            out.append(html, at, end);
            if (close < 0 || !html.substring(end, close).contains(" width=")) {
                out.append(" width=\"")
                        .append(size[0])
                        .append("\" height=\"")
                        .append(size[1])
                        .append('"');
            }
            at = end;
        }
        return out.append(html, at, html.length()).toString();
    }

    private static int[] sizeOf(byte[] b) {
        if (b.length > 24 && u8(b, 0) == 0x89 && b[1] == 'P' && b[12] == 'I') { // PNG, IHDR first
            return new int[] {u32(b, 16), u32(b, 20)};
        }
        if (b.length > 10 && b[0] == 'G' && b[1] == 'I' && b[2] == 'F') {
            return new int[] {u8(b, 6) | u8(b, 7) << 8, u8(b, 8) | u8(b, 9) << 8};
        }
        return b.length > 4 && u8(b, 0) == 0xff && u8(b, 1) == 0xd8 ? jpeg(b) : new int[2];
    }

    private static int[] jpeg(byte[] b) {
        int at = 2;
        while (at + 9 < b.length && u8(b, at) == 0xff) {
            int marker = u8(b, at + 1);
            boolean frame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
            if (frame) {
                return new int[] {u16(b, at + 7), u16(b, at + 5)};
            }
            at += 2 + Math.max(u16(b, at + 2), 2);
        }
        return new int[2];
    }

    private static int u8(byte[] b, int at) {
        return b[at] & 0xff;
    }

    private static int u16(byte[] b, int at) {
        return u8(b, at) << 8 | u8(b, at + 1);
    }

    private static int u32(byte[] b, int at) {
        return u16(b, at) << 16 | u16(b, at + 2);
    }
}
