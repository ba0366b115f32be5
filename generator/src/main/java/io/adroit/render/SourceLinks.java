package io.adroit.render;

import io.adroit.model.SiteInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Addresses of files at the team's repository, by the patterns the team gives. */
final class SourceLinks {
    private final SiteInfo site;

    SourceLinks(SiteInfo site) {
        this.site = site;
    }

    /** Address of a line, or empty when no pattern is known. */
    String view(String path, int line) {
        return fill(site.sourceUrl(), path, line);
    }

    /** Address where the file can be edited, else where it can be seen, else empty. */
    String edit(String path) {
        return fill(site.editUrl().isEmpty() ? site.sourceUrl() : site.editUrl(), path, 1);
    }

    private static String fill(String pattern, String path, int line) {
        return pattern.replace("{path}", encode(path)).replace("{line}", Integer.toString(Math.max(line, 1)));
    }

    /** A path with each name percent-encoded. */
    static String encode(String path) {
        return Arrays.stream(path.split("/", -1))
                .map(name -> URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
    }
}
