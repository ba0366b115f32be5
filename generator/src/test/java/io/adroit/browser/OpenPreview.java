package io.adroit.browser;

import io.adroit.Progress;
import io.adroit.SettingsReader;
import io.adroit.serve.Preview;
import io.adroit.serve.PreviewServer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A preview of a folder, running beside the test until it is closed. */
final class OpenPreview implements AutoCloseable {
    private final CompletableFuture<URI> address = new CompletableFuture<>();
    private final Thread thread;

    OpenPreview(Path root, Map<String, String> given) {
        thread = new Thread(() -> serve(root, given), "preview");
        thread.setDaemon(true);
        thread.start();
    }

    private void serve(Path root, Map<String, String> given) {
        var told = new Preview.Told() {
            @Override
            public void serving(PreviewServer server, int decisions) {
                address.complete(server.address());
            }

            @Override
            public void rebuilt(long milliseconds) {}

            @Override
            public void failed(String why) {}
        };
        try {
            var reader = new SettingsReader(root, root.resolve("target/adroit"));
            new Preview(() -> reader.read(given), told, Progress.UNHEARD).run(0);
        } catch (IOException | RuntimeException problem) {
            address.completeExceptionally(problem);
        }
    }

    String page(String path) throws Exception {
        return address.get(300, TimeUnit.SECONDS).resolve(path).toString();
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
