package io.adroit.index;

import io.adroit.index.SearchDocument.Facts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Records and entries of made-up words, common ones more often, the same for the same seed. */
final class GeneratedLibrary {
    private static final List<String> STATUSES =
            List.of("accepted", "proposed", "superseded", "rejected", "deprecated", "unknown");
    private static final List<String> TAGS = List.of("data", "payments", "security", "run time");
    private static final String[] SYLLABLES = {
        "ca", "che", "ser", "vi", "ce", "da", "ta", "ba", "se", "que", "ue", "lo", "ad", "ing", "tion", "ed", "er", "s",
        "ness", "con", "nec", "pool", "time", "out", "re", "try"
    };

    private final Random random;
    private final List<String> words;

    GeneratedLibrary(long seed, int vocabulary) {
        random = new Random(seed);
        words = new ArrayList<>(List.of(
                "constructor",
                "__proto__",
                "hasOwnProperty",
                "C++",
                "C#",
                ".NET",
                "naïve",
                "Straße",
                "數據庫",
                "S3",
                "k8s",
                "toString"));
        while (words.size() < vocabulary) {
            words.add(IntStream.range(0, 1 + random.nextInt(4))
                    .mapToObj(i -> SYLLABLES[random.nextInt(SYLLABLES.length)])
                    .collect(Collectors.joining()));
        }
    }

    /** A word, common ones more often. */
    String word() {
        double x = random.nextDouble();
        return words.get((int) (x * x * x * words.size()));
    }

    Random random() {
        return random;
    }

    String text(int length) {
        return IntStream.range(0, length).mapToObj(i -> word()).collect(Collectors.joining(" "));
    }

    List<SearchDocument> documents(int records, int entries) {
        var made = new ArrayList<SearchDocument>();
        for (int i = 0; i < records; i++) {
            made.add(record(i, entries));
        }
        for (int i = 0; i < entries; i++) {
            var forms = new ArrayList<>(List.of(text(1 + random.nextInt(3)), random.nextInt(3) == 0 ? word() : ""));
            forms.addAll(
                    IntStream.range(0, random.nextInt(3)).mapToObj(j -> text(2)).toList());
            made.add(new SearchDocument(
                    true,
                    String.format("term-%04d", i),
                    "",
                    "glossary/term-" + i + ".html",
                    forms.get(0),
                    forms,
                    List.of(text(20), text(20)),
                    String.join("\n", forms) + "\n" + text(12),
                    java.util.Map.of(),
                    Facts.of(text(12))));
        }
        return made;
    }

    private SearchDocument record(int number, int entries) {
        var lines = new ArrayList<String>();
        for (int i = 0; i < 3; i++) {
            lines.add(SearchDocument.HEADING + text(2));
            lines.addAll(IntStream.range(0, 1 + random.nextInt(3))
                    .mapToObj(j -> text(5 + random.nextInt(60)))
                    .toList());
        }
        var links = new HashMap<String, Integer>();
        for (int i = random.nextInt(5); i > 0 && entries > 0; i--) {
            links.put(String.format("term-%04d", random.nextInt(entries)), 1 + random.nextInt(16));
        }
        var status = STATUSES.get(random.nextInt(STATUSES.size()));
        var year = 2012 + random.nextInt(12);
        var facts = new Facts(
                status,
                List.of("superseded", "rejected", "deprecated").contains(status),
                String.valueOf(number),
                year + "-03-01",
                "",
                TAGS.subList(0, random.nextInt(TAGS.size())),
                random.nextBoolean() ? "shop" : "",
                text(10),
                "",
                "");
        return new SearchDocument(
                false,
                "record-" + number,
                "docs/adr/" + number + ".md",
                "adr/record-" + number + ".html",
                text(3 + random.nextInt(5)),
                List.of(),
                lines,
                links.isEmpty() ? "" : text(20),
                links,
                facts);
    }
}
