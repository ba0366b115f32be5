package io.adroit.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** Gives the files of the site and nothing else; adds the reloading script to pages. */
final class SiteFiles {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json; charset=utf-8"),
            Map.entry("jsonld", "application/ld+json; charset=utf-8"),
            Map.entry("xml", "application/xml; charset=utf-8"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("md", "text/plain; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("webp", "image/webp"),
            Map.entry("ico", "image/x-icon"));
    private final Supplier<Snapshot> site;

    SiteFiles(Supplier<Snapshot> site) {
        this.site = site;
    }

    /** A folder means its index. Whatever is not a file of the site is not there. */
    void answer(HttpExchange exchange) throws IOException {
        var asked = exchange.getRequestURI().getPath();
        var path = asked.endsWith("/") ? asked + "index.html" : asked;
        try {
            var snapshot = site.get();
            var file = snapshot.file(path.substring(1));
            if (file.isPresent()) {
                Answers.send(
                        exchange, 200, type(path), path.endsWith(".html") ? page(exchange, file.get()) : file.get());
            } else {
                var missing = snapshot.file("404.html").orElseGet(() -> "Not found.".getBytes(StandardCharsets.UTF_8));
                Answers.send(exchange, 404, "text/html; charset=utf-8", page(exchange, missing));
            }
        } catch (RuntimeException ours) {
            Answers.send(exchange, 500, "text/html; charset=utf-8", page(exchange, trouble(path, ours)));
        }
    }

    private static String type(String path) {
        return TYPES.getOrDefault(
                path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT), "application/octet-stream");
    }

    private static byte[] trouble(String path, RuntimeException ours) {
        var words = path + " could not be made: " + ours.getMessage();
        return ("<!doctype html><title>Preview</title><body><p>"
                        + words.replace("&", "&amp;").replace("<", "&lt;") + "</p></body>")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The page with our script, which is told by what mark it knows this page, and with leave for it to listen. */
    private static byte[] page(HttpExchange exchange, byte[] bytes) {
        var html = new String(bytes, StandardCharsets.UTF_8);
        var mark = Integer.toHexString(Arrays.hashCode(bytes)) + "-" + bytes.length;
        exchange.getResponseHeaders().set("Etag", '"' + mark + '"');
        var script = "<script defer src=\"" + PreviewServer.PREFIX + "reload.js\" data-mark=\"" + mark + "\"></script>";
        int body = html.lastIndexOf("</body>");
        var scripted = body < 0 ? html + script : html.substring(0, body) + script + html.substring(body);
        var listening = scripted.contains("connect-src")
                ? scripted
                : scripted.replaceFirst("default-src 'none';", "default-src 'none'; connect-src 'self';");
        return listening.getBytes(StandardCharsets.UTF_8);
    }
}
