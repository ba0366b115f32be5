package io.adroit.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.adroit.Adroit;
import io.adroit.Progress;
import io.adroit.Settings;
import io.adroit.SettingsReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The preview as a whole: real files, a real server, a person who saves faster than it builds. */
@Timeout(240)
class PreviewTest {
    private static final int RECORDS = 12;

    @TempDir
    Path root;

    private final HttpClient client = HttpClient.newHttpClient();
    private final CompletableFuture<URI> address = new CompletableFuture<>();
    private final List<String> failures = new CopyOnWriteArrayList<>();
    private Thread preview;

    @BeforeEach
    void begin() throws Exception {
        Files.createDirectories(root.resolve("adr"));
        Files.createDirectories(root.resolve("glossary"));
        Files.writeString(root.resolve("glossary/pool.md"), "---\nterm: pool\n---\nThings kept ready for use.\n");
        for (int number = 1; number <= RECORDS; number++) {
            Files.writeString(record(number), text(number, "first"));
        }
        preview = new Thread(this::serve, "preview");
        preview.start();
        address.get(60, TimeUnit.SECONDS);
    }

    @AfterEach
    void end() throws InterruptedException {
        preview.interrupt();
        preview.join(10_000);
        assertThat(preview.isAlive()).as("the preview ends when it is told to").isFalse();
    }

    private void serve() {
        var told = new Preview.Told() {
            @Override
            public void serving(PreviewServer server, int decisions) {
                address.complete(server.address());
            }

            @Override
            public void rebuilt(long milliseconds) {}

            @Override
            public void failed(String why) {
                failures.add(why);
            }
        };
        try {
            new Preview(this::settings, told, Progress.UNHEARD).run(0);
        } catch (IOException | RuntimeException problem) {
            address.completeExceptionally(problem);
        }
    }

    private Settings settings() throws IOException {
        return new SettingsReader(root, root.resolve("target/adroit"))
                .read(Map.of("sources", "adr", "glossary", "glossary", "git", "false"));
    }

    private Path record(int number) {
        return root.resolve(String.format("adr/%04d-use-a-pool.md", number));
    }

    private static String text(int number, String word) {
        return "# " + number + ". Use a pool\n\n## Status\n\nAccepted\n\n## Context\n\nThe word is " + word
                + ".\n\n## Decision\n\nWe keep a pool ready.\n";
    }

    private byte[] get(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(address.get().resolve(path)).build(), BodyHandlers.ofByteArray())
                .body();
    }

    private void eventually(String path, String words) throws Exception {
        while (!new String(get(path), UTF_8).contains(words)) {
            Thread.onSpinWait();
            TimeUnit.MILLISECONDS.sleep(10);
        }
    }

    @Test
    void aChangedTextIsShownAtOnceAndAllElseFollows() throws Exception {
        Files.writeString(record(3), text(3, "quokka"));
        eventually("adr/0003-use-a-pool.html", "The word is quokka.");
        eventuallyAll();
    }

    @Test
    void twoHundredEditsLeaveNoStalePage() throws Exception {
        var random = new Random(20261125);
        for (int step = 1; step <= 200; step++) {
            int number = 1 + random.nextInt(RECORDS);
            switch (random.nextInt(8)) {
                case 0 -> Files.deleteIfExists(record(number));
                case 1 -> rename(number);
                case 2 -> Files.write(record(number), new byte[] {(byte) 0xff, (byte) 0xfe, 0, (byte) 0xc3});
                case 3 -> Files.writeString(record(number), "---\nstatus: [\n" + "[".repeat(5000));
                case 4 ->
                    Files.writeString(
                            root.resolve("glossary/pool.md"),
                            "---\nterm: pool\n---\nThe meaning number " + step + ".\n");
                default -> Files.writeString(record(number), text(number, "w" + step % 7));
            }
            if (step % 40 == 0) {
                TimeUnit.MILLISECONDS.sleep(300);
            }
        }
        eventuallyAll();
        assertThat(failures).allMatch(why -> why.contains("adr"), "only files that had just gone");
    }

    private void rename(int number) throws IOException {
        if (Files.exists(record(number))) {
            Files.move(
                    record(number), root.resolve("adr/" + (1000 + number) + "-renamed-" + System.nanoTime() + ".md"));
        }
    }

    @Test
    void aFolderThatGoesAndComesBackAndASettingThatIsWrongEndNothing() throws Exception {
        Files.move(root.resolve("adr"), root.resolve("away"));
        eventuallyFailed("adr");
        assertThat(new String(get("adr/0001-use-a-pool.html"), UTF_8))
                .as("the last good site")
                .contains("Use a pool");
        Files.move(root.resolve("away"), root.resolve("adr"));
        Files.writeString(root.resolve("adroit.yml"), "siteName: [\n");
        eventuallyFailed("adroit.yml");
        Files.writeString(root.resolve("adroit.yml"), "siteName: Mended\n");
        eventually("index.html", "Mended");
        eventuallyAll();
    }

    private void eventuallyFailed(String words) throws InterruptedException {
        while (failures.stream().noneMatch(why -> why.contains(words))) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
    }

    /** Every file of the preview is that of a build from nothing. */
    private void eventuallyAll() throws Exception {
        var adroit = new Adroit();
        var examined = adroit.examine(settings());
        var search = adroit.search(examined);
        var fresh = Stream.concat(adroit.pages(settings(), examined, search), search.files().stream())
                .toList();
        var stale = new ArrayList<String>();
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(90);
        do {
            stale.clear();
            for (var page : fresh) {
                if (!same(get(page.path().replace(" ", "%20")), page.content().get())) {
                    stale.add(page.path());
                    break;
                }
            }
        } while (!stale.isEmpty() && System.nanoTime() < until);
        assertThat(stale).isEmpty();
    }

    private static boolean same(byte[] served, byte[] made) {
        if (Arrays.equals(served, made)) {
            return true;
        }
        var page = new String(served, UTF_8)
                .replaceFirst("<script defer src=\"/_adroit/reload.js\" data-mark=\"[^\"]*\"></script>", "");
        return page.equals(new String(made, UTF_8));
    }
}
