package io.adroit.insight;

import com.sun.management.OperatingSystemMXBean;
import io.adroit.Corpora;
import io.adroit.model.Adr;
import io.adroit.model.Insight;
import io.adroit.model.LinkedLibrary;
import io.adroit.model.Mention;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/**
 * Insight into one collection of public records with a public glossary. As a main it prints, for each collection named: new terms at the hardest step by
 * date and by our path, the twenty words with most evidence, and the processor time of finding all.
 */
final class PublicInsight {
    static final List<String> COLLECTIONS =
            List.of("HHS__simpler-grants-gov", "SovereignCloudStack__standards", "apache__james-project");

    /** 300 terms of several glossaries. */
    static final String GLOSSARY = "merged/terms-300.json";

    final LinkedLibrary linked;
    final Insight insight;
    final double seconds;

    /**
     * Reads all.
     *
     * @param collection name below {@code adr}, or a folder of its own
     * @param glossary folder or file below {@code glossaries}
     * @param timed whether insight is found five times, to tell the least processor time
     */
    PublicInsight(String collection, String glossary, boolean timed) throws IOException {
        var adr = Corpora.folders("adr").get(0).getParent();
        var files = new TreeMap<String, String>();
        add(adr.resolve(collection), "", files);
        add(adr.getParent().resolve("glossaries").resolve(glossary), "glossary/", files);
        linked = Reading.of(files);
        var clock = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long best = Long.MAX_VALUE;
        Insight found = null;
        for (int i = 0; i < (timed ? 5 : 1); i++) {
            long before = clock.getProcessCpuTime();
            found = new InsightFinder().find(linked);
            best = Math.min(best, clock.getProcessCpuTime() - before);
        }
        insight = found;
        seconds = best / 1e9;
    }

    private static void add(Path folder, String prefix, TreeMap<String, String> to) throws IOException {
        try (var walk = Files.walk(folder)) {
            for (var file : walk.filter(path -> path.toString().matches(".*[.](md|json)"))
                    .toList()) {
                if (!file.getFileName().toString().equals("expected.json")) {
                    var text = Files.readString(file).replace("\r\n", "\n").replace('\r', '\n');
                    var name = folder.relativize(file).toString().replace('\\', '/');
                    to.put(prefix + (name.isEmpty() ? file.getFileName().toString() : name), text);
                }
            }
        }
    }

    /** Most terms that one record brings in the order of dates. */
    int hardestByDate() {
        var met = new HashSet<String>();
        int most = 0;
        for (var adr : linked.library().adrs().stream().sorted(Chronology.ORDER).toList()) {
            int before = met.size();
            terms(adr).forEach(met::add);
            most = Math.max(most, met.size() - before);
        }
        return most;
    }

    /** Most terms that one record brings on our path. */
    int hardestOnPath() {
        return insight.readingPath().stream()
                .mapToInt(step -> step.newTerms().size())
                .max()
                .orElse(0);
    }

    private List<String> terms(Adr adr) {
        return linked.linksOf(adr).mentions().stream()
                .filter(mention -> !mention.ambiguous())
                .map(Mention::target)
                .distinct()
                .toList();
    }

    /** The words with most evidence, most first. */
    List<String> jargon(int limit) {
        return insight.jargon().stream().limit(limit).map(Insight.Jargon::form).toList();
    }

    public static void main(String[] args) throws IOException {
        for (var collection : args.length == 0 ? COLLECTIONS : List.of(args)) {
            var found = new PublicInsight(collection, GLOSSARY, true);
            System.out.printf(
                    Locale.ROOT,
                    "%s: %d records, insight in %.2f s; new terms at the hardest step: %d by date, %d on our path%n    %s%n",
                    collection,
                    found.linked.library().adrs().size(),
                    found.seconds,
                    found.hardestByDate(),
                    found.hardestOnPath(),
                    String.join(", ", found.jargon(20)));
        }
    }
}
