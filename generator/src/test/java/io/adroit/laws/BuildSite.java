package io.adroit.laws;

import io.adroit.Adroit;
import io.adroit.SettingsReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.TreeMap;

/** Builds a site in a process of its own: {@code BuildSite ROOT OUTPUT [name=value …]}. */
final class BuildSite {
    private BuildSite() {}

    /** Prints one line of counts. */
    public static void main(String[] args) throws IOException {
        var given = new TreeMap<String, String>();
        for (int i = 2; i < args.length; i++) {
            int equals = args[i].indexOf('=');
            given.put(args[i].substring(0, equals), args[i].substring(equals + 1));
        }
        var settings = new SettingsReader(Path.of(args[0]), Path.of(args[1])).read(given);
        var report = new Adroit().generate(settings);
        System.out.println(report.library().library().adrs().size() + " decisions, "
                + report.published().files() + " files, "
                + report.published().changed() + " changed");
    }
}
