package io.adroit.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;

/** Serves one site on the loopback address and tells its open pages when to load again. */
public final class PreviewServer implements AutoCloseable {
    /** Addresses that are ours and not the site's. */
    static final String PREFIX = "/_adroit/";

    private static final int PORTS_TRIED = 20;

    private final HttpServer server;
    private final ExecutorService threads;
    private final Listeners listeners = new Listeners();
    private final AtomicReference<Snapshot> site;
    private final SiteFiles files;

    /**
     * Starts serving.
     *
     * @param first the site to begin with
     * @param port first one to try; if it is taken, the next ones are
     * @throws IOException when none of twenty ports is free
     */
    PreviewServer(Snapshot first, int port) throws IOException {
        site = new AtomicReference<>(first);
        files = new SiteFiles(site::get);
        server = bind(port);
        threads = Executors.newCachedThreadPool(task -> {
            var thread = new Thread(task, "adroit-preview");
            thread.setDaemon(true);
            return thread;
        });
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    private static HttpServer bind(int port) throws IOException {
        for (int tried = 0; ; tried++) {
            try {
                return HttpServer.create(
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), port == 0 ? 0 : port + tried), 0);
            } catch (BindException taken) {
                if (tried == PORTS_TRIED) {
                    throw new IOException(
                            "Ports " + port + " to " + (port + tried)
                                    + " are all taken. Name another with adroit.port.",
                            taken);
                }
            }
        }
    }

    /** Where the site is. */
    public URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
    }

    /** There is a new site: open pages load themselves again. */
    void changed(Snapshot now) {
        site.set(now);
        listeners.changed();
    }

    /** The site has what was late: open pages that are other pages now load themselves again. */
    void completed(Snapshot now) {
        site.set(now);
        listeners.completed();
    }

    /** The last build failed, for this reason; the site of the build before stays. */
    void failed(String why) {
        listeners.failed(why);
    }

    /** Keeps the connections of open pages alive. */
    void beat() {
        listeners.beat();
    }

    private void answer(HttpExchange exchange) throws IOException {
        if (!isOurs(exchange)) {
            Answers.send(
                    exchange, 403, "text/plain; charset=utf-8", text("Only this machine may look at the preview."));
        } else if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
            Answers.send(exchange, 405, "text/plain; charset=utf-8", text("The preview can only be read."));
        } else if (exchange.getRequestURI().getPath().equals(PREFIX + "events")) {
            listeners.add(exchange);
        } else if (exchange.getRequestURI().getPath().equals(PREFIX + "reload.js")) {
            Answers.send(exchange, 200, "text/javascript; charset=utf-8", script());
        } else {
            files.answer(exchange);
        }
    }

    /** A page of a stranger may resolve its own name to this machine; so the name that was asked for counts (DNS rebinding). */
    private boolean isOurs(HttpExchange exchange) {
        var host = Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Host"), "");
        int colon = host.lastIndexOf(':');
        var name = colon > host.lastIndexOf(']') ? host.substring(0, colon) : host;
        return Set.of("localhost", "127.0.0.1", "[::1]").contains(name);
    }

    private static byte[] script() throws IOException {
        var name = "/io/adroit/serve/reload.js";
        try (InputStream in = Objects.requireNonNull(PreviewServer.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        }
    }

    private static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    /** Ends serving; open connections are closed. */
    @Override
    public void close() {
        listeners.close();
        server.stop(0);
        threads.shutdownNow();
    }
}
