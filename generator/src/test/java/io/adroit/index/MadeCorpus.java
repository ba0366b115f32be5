package io.adroit.index;

import io.adroit.model.Adr;
import io.adroit.model.DateField;
import io.adroit.model.Decides;
import io.adroit.model.GlossaryControl;
import io.adroit.model.Insight;
import io.adroit.model.Library;
import io.adroit.model.LinkedLibrary;
import io.adroit.model.Metadata;
import io.adroit.model.SourceFile;
import io.adroit.model.Status;
import io.adroit.model.StatusField;
import io.adroit.model.Title;
import io.adroit.text.Markdown;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;

/** Records of about so many words, cut from real decision documents; skipped where the corpora are not there. */
final class MadeCorpus {
    private static final List<Status> STATUSES =
            List.of(Status.REJECTED, Status.ACCEPTED, Status.PROPOSED, Status.SUPERSEDED, Status.DEPRECATED);
    private static final Pattern TITLE = Pattern.compile("(?m)^#\\s+(.+)$");

    private record Document(String title, String body) {}

    private MadeCorpus() {}

    static Path corpora() {
        var folder =
                Path.of(System.getProperty("adroit.root", ".")).resolve(System.getProperty("adroit.corpora", "none"));
        Assumptions.assumeTrue(Files.isDirectory(folder), "no corpora at " + folder);
        return folder;
    }

    /** Documents of the index for {@code count} records of about {@code words} words. */
    static List<SearchDocument> documents(int count, int words) {
        var pool = pool(words);
        int step = Math.max(1, pool.size() / count);
        var adrs = IntStream.range(0, Math.min(count, pool.size() / step))
                .parallel()
                .mapToObj(i -> adr(i + 1, pool.get(i * step)))
                .toList();
        var nothing = new Insight(List.of(), Map.of(), Map.of(), Map.of(), List.of(), List.of(), List.of(), Map.of());
        var library = new Library(adrs, List.of(), List.of(), List.of(), "");
        return new DocumentReader(new LinkedLibrary(library, Map.of(), Map.of(), List.of()), nothing).documents();
    }

    private static Adr adr(int number, Document document) {
        var title = String.format(Locale.ROOT, "# %d. %s", number, document.title());
        var text = title + "\n\n## Context\n" + document.body() + "\n";
        var date = String.format(Locale.ROOT, "20%02d-%02d-%02d", 10 + number % 16, 1 + number % 12, 1 + number % 28);
        var id = String.format(Locale.ROOT, "%04d-record", number);
        return new Adr(
                id,
                new SourceFile("docs/adr/" + id + ".md", "", text, List.of()),
                number,
                new Title(document.title(), "heading 1", 1, number),
                new StatusField(STATUSES.get(number % 5), List.of()),
                new DateField(date, DateField.DateSource.TEXT, List.of()),
                new Metadata(List.of(), List.of(), "nygard", "", "", "", List.of(), GlossaryControl.NONE),
                List.of(),
                List.of(),
                List.of(),
                Decides.NOTHING,
                List.of(),
                Markdown.read(text, 0).text());
    }

    private static List<Document> pool(int words) {
        var pool = new ArrayList<Document>();
        try (var files = Files.walk(corpora().resolve("scale"))) {
            for (var file :
                    files.filter(one -> one.toString().endsWith(".md")).sorted().toList()) {
                var text = Files.readString(file).replace("\r\n", "\n");
                var body = text.startsWith("---\n") && text.indexOf("\n---\n", 4) > 0
                        ? text.substring(text.indexOf("\n---\n", 4) + 5)
                        : text;
                var title = TITLE.matcher(body);
                boolean titled = title.find();
                cut(
                        titled ? title.group(1).strip() : file.getFileName().toString(),
                        titled ? body.substring(title.end()) : body,
                        words,
                        pool);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pool;
    }

    private static void cut(String title, String body, int words, List<Document> pool) {
        var part = new StringBuilder();
        int count = 0;
        int number = 1;
        boolean fenced = false;
        for (var line : body.split("\n", -1)) {
            part.append(line).append('\n');
            count += line.isBlank() ? 0 : line.strip().split("\\s+").length;
            fenced ^=
                    line.stripLeading().startsWith("```") || line.stripLeading().startsWith("~~~");
            if (count >= words && !fenced && line.isBlank()) {
                pool.add(new Document(title + " part " + number++, part.toString()));
                part.setLength(0);
                count = 0;
            }
        }
        if (count > words / 3 && !fenced) {
            pool.add(new Document(title + " part " + number, part.toString()));
        }
    }
}
