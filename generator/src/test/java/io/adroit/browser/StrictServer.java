package io.adroit.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.GZIPOutputStream;

/** A folder under a path of a server that allows a page nothing but its own scripts, styles and images, and packs what it sends. */
final class StrictServer implements AutoCloseable {
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8", "js", "text/javascript", "css", "text/css", "svg", "image/svg+xml");

    private final Path folder;
    private final String path;
    private final HttpServer server;
    private final List<String> strangers = new CopyOnWriteArrayList<>();
    private final Map<String, Integer> sent = new ConcurrentHashMap<>();

    StrictServer(Path folder, String path) throws IOException {
        this.folder = folder;
        this.path = path;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    /** Of the site, with a slash at the end. */
    String address() {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    /** Paths that were asked for and are not the site's. */
    List<String> strangers() {
        return strangers;
    }

    /** Bytes sent, by path within the site. */
    Map<String, Integer> sent() {
        return sent;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var asked = exchange.getRequestURI().getPath();
            var file = asked.startsWith(path) ? folder.resolve(asked.substring(path.length())) : folder.resolve("..");
            if (!Files.isRegularFile(file)) {
                strangers.add(asked);
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            var headers = exchange.getResponseHeaders();
            headers.add("Content-Type", TYPES.getOrDefault(asked.replaceAll(".*\\.", ""), "application/octet-stream"));
            headers.add("Content-Encoding", "gzip");
            headers.add(
                    "Content-Security-Policy",
                    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'");
            var bytes = packed(Files.readAllBytes(file));
            sent.put(asked.substring(path.length()), bytes.length);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private static byte[] packed(byte[] content) throws IOException {
        var out = new java.io.ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        }
        return out.toByteArray();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
