package io.adroit.render;

import io.adroit.model.Page;
import io.adroit.model.SiteInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;

/** Style sheet, scripts and icon, without comments; the team's colours stand at the end of the style sheet. */
final class Assets {
    private static final List<String> SCRIPTS = List.of(
            "adroit-theme.js",
            "adroit.js",
            "adroit-search.js",
            "adroit-lists.js",
            "adroit-whole.js",
            "adroit-review.js",
            "adroit-learn.js",
            "adroit-code.js");

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    Assets(SiteInfo site) {
        files.put("assets/adroit.css", utf8(Stripped.css(text("assets/adroit.css")) + Accent.css(site)));
        SCRIPTS.forEach(name -> files.put("assets/" + name, bytes("assets/" + name)));
        files.put("assets/favicon.svg", utf8(Accent.icon(site, text("assets/favicon.svg"))));
    }

    /** Eight hex digits that change with any of the files. */
    String version() {
        var sum = new CRC32();
        files.values().forEach(sum::update);
        return String.format(Locale.ROOT, "%08x", sum.getValue());
    }

    List<Page> pages() {
        var pages = new ArrayList<Page>();
        files.forEach((path, bytes) -> pages.add(new Page(path, () -> bytes)));
        return List.copyOf(pages);
    }

    /** Scripts of others that records need, with their licences. */
    static List<Page> vendors(Set<String> names) {
        var pages = new ArrayList<Page>();
        names.stream().sorted().forEach(name -> {
            pages.add(vendor(name + ".min.js"));
            if (Assets.class.getResource("/io/adroit/assets/vendor/" + name + "-LICENSE.txt") != null) {
                pages.add(vendor(name + "-LICENSE.txt"));
            }
        });
        return List.copyOf(pages);
    }

    private static Page vendor(String file) {
        return new Page("assets/vendor/" + file, () -> bytes("/io/adroit/assets/vendor/" + file));
    }

    private static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String name) {
        try (var in = Assets.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "The file " + name + " is missing from this build; please report this as a bug.");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
