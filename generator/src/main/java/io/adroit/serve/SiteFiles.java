package io.adroit.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Gives the files of the site's folder and nothing else; adds the reloading script to pages. */
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
    private static final String SCRIPT = "<script defer src=\"" + PreviewServer.PREFIX + "reload.js\"></script>";

    private final Path folder;

    SiteFiles(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    void answer(HttpExchange exchange) throws IOException {
        var file = file(exchange.getRequestURI().getPath());
        if (file.isEmpty()) {
            var notFound = folder.resolve("404.html");
            var body = Files.isRegularFile(notFound) ? page(notFound) : "Not found.".getBytes(StandardCharsets.UTF_8);
            Answers.send(exchange, 404, "text/html; charset=utf-8", body);
            return;
        }
        var name = String.valueOf(file.get().getFileName());
        var type = TYPES.getOrDefault(
                name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT), "application/octet-stream");
        Answers.send(exchange, 200, type, name.endsWith(".html") ? page(file.get()) : Files.readAllBytes(file.get()));
    }

    /** The file of an address; a folder means its index. Links of the file system are not followed out of the site. */
    private Optional<Path> file(String path) {
        try {
            var file = folder.resolve(path.substring(1)).normalize();
            file = Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS) ? file.resolve("index.html") : file;
            boolean ours = file.startsWith(folder) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
            return ours && file.toRealPath().startsWith(folder.toRealPath()) ? Optional.of(file) : Optional.empty();
        } catch (IOException | java.nio.file.InvalidPathException | StringIndexOutOfBoundsException noFile) {
            return Optional.empty();
        }
    }

    /** The page with our script, and with leave for it to listen. */
    private static byte[] page(Path file) throws IOException {
        var html = Files.readString(file, StandardCharsets.UTF_8);
        int body = html.lastIndexOf("</body>");
        var scripted = body < 0 ? html + SCRIPT : html.substring(0, body) + SCRIPT + html.substring(body);
        return scripted.replaceFirst("default-src 'none';", "default-src 'none'; connect-src 'self';")
                .getBytes(StandardCharsets.UTF_8);
    }
}
