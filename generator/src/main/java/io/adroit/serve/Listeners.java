package io.adroit.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The open pages, told by server-sent events. A page that opens late hears the last message at once. */
final class Listeners {
    private static final String READY = message("ready", "");

    private final List<OutputStream> open = new CopyOnWriteArrayList<>();
    private volatile String last = READY;

    void add(HttpExchange exchange) throws IOException {
        Answers.headers(exchange, "text/event-stream; charset=utf-8");
        exchange.sendResponseHeaders(200, 0);
        var stream = exchange.getResponseBody();
        open.add(stream);
        send(stream, last);
    }

    /** The site is new: pages load themselves again. */
    void changed() {
        last = READY;
        tell(message("changed", ""));
    }

    /** More of the site is new: pages that differ load themselves again. What has failed since then still has. */
    void completed() {
        tell(last);
    }

    /** The last build failed: pages show why and stay as they are. */
    void failed(String why) {
        last = message("failed", why);
        tell(last);
    }

    /** Keeps connections open through whatever closes silent ones, and finds those that are gone. */
    void beat() {
        tell(": beat\n\n");
    }

    void close() {
        open.forEach(Listeners::closeQuietly);
        open.clear();
    }

    private void tell(String message) {
        open.forEach(stream -> send(stream, message));
    }

    private void send(OutputStream stream, String message) {
        try {
            synchronized (stream) {
                stream.write(message.getBytes(StandardCharsets.UTF_8));
                stream.flush();
            }
        } catch (IOException gone) {
            open.remove(stream);
            closeQuietly(stream);
        }
    }

    private static void closeQuietly(OutputStream stream) {
        try {
            stream.close();
        } catch (IOException gone) {
            // The page was closed; there is nobody left to tell.
        }
    }

    private static String message(String event, String text) {
        return "event: " + event + "\ndata: " + text.replace("\r", "").replace("\n", "\ndata: ") + "\n\n";
    }
}
