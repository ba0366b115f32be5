package io.adroit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Generates a site without Maven: {@code Generate <sources> <glossary or -> <output>}. */
final class Generate {
    private Generate() {}

    public static void main(String[] args) throws IOException {
        var sources = Path.of(args[0]).toAbsolutePath();
        var glossary =
                args[1].equals("-") ? List.<Path>of() : List.of(Path.of(args[1]).toAbsolutePath());
        var plain = Settings.of(sources, Path.of(args[2]));
        var settings = new Settings(
                sources,
                List.of(sources),
                glossary,
                List.of(),
                plain.outputDirectory(),
                false,
                plain.site(),
                plain.limits(),
                plain.link(),
                plain.check(),
                plain.gate(),
                plain.templates());
        var report = new Adroit().generate(settings);
        report.findings()
                .forEach(finding -> System.out.println(finding.severity().label() + " " + finding.toLine()));
        System.out.println(report.library().library().adrs().size() + " records, " + report.published());
    }
}
