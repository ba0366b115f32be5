package io.adroit;

import io.adroit.source.Checkout;
import io.adroit.source.SourceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Set;

/** How far settings may reach. What {@code adroit.yml} names can come from a stranger's pull request, what the command line and the POM name cannot. */
final class Bounds {
    private static final Set<String> WEB = Set.of("", "http", "https");
    private static final Set<String> SCRIPTS = Set.of("javascript", "vbscript", "data");

    private final Path root;
    private final Parameters parameters;
    private final Checkout checkout;

    Bounds(Path root, Parameters parameters) throws IOException {
        this.root = root;
        this.parameters = parameters;
        checkout = Checkout.of(root);
    }

    /** A path to read, resolved; one from {@code adroit.yml} and one below the root may not lead out of the repository, not by links either. */
    Path read(String name, String value) {
        var path = root.resolve(value).normalize();
        // Of a pattern such as */docs/adr, what stands before the pattern.
        var fixed = root.resolve(value.substring(0, value.lastIndexOf('/', Math.max(value.indexOf('*'), 0)) + 1));
        refuse(name, value, value.indexOf('*') < 0 ? path : fixed.normalize(), path.startsWith(root));
        return path;
    }

    /** A folder to write to, resolved. One that the command line names may lie anywhere but in git's own folder. */
    Path written(String name, String value) {
        var path = root.resolve(value).normalize();
        refuse(name, value, path, Checkout.isGits(path));
        return path;
    }

    private void refuse(String name, String value, Path path, boolean bound) {
        if ((bound || parameters.inFile(name)) && !checkout.holds(path)) {
            throw new ConfigurationException(
                    name,
                    value,
                    "Name a place in the repository, not through a link out of it; what lies elsewhere can only be named"
                            + " on the command line or in the POM, by its own path.");
        }
    }

    /** The site may not stand in or above a folder that is read, whatever its name is there. */
    void refuseOutputAroundSources(Settings settings) throws IOException {
        var output = real(settings.outputDirectory());
        var places = new ArrayList<Path>(
                new SourceReader(root, false, settings.limits()).places(settings.sources(), settings.glossary()));
        places.add(root);
        for (var place : places) {
            if (real(place).startsWith(output)) {
                throw new ConfigurationException(
                        "outputDirectory",
                        settings.outputDirectory().toString(),
                        "Choose a folder that holds none of the sources, such as target/adroit.");
            }
        }
    }

    private static Path real(Path path) throws IOException {
        return Files.exists(path) ? path.toRealPath() : path;
    }

    /** A file to show, which must lie below the root. */
    boolean shows(String value) {
        var path = root.resolve(value).normalize();
        return path.startsWith(root) && checkout.holds(path);
    }

    /** An address for every page, without the name and password that may stand in it. */
    String address(String name, String value) {
        var scheme = value.matches("(?s)[^/?#]*:.*")
                ? value.substring(0, value.indexOf(':')).strip().toLowerCase(Locale.ROOT)
                : "";
        if (SCRIPTS.contains(scheme) || parameters.inFile(name) && !WEB.contains(scheme)) {
            throw new ConfigurationException(name, value, "Begin it with https://.");
        }
        return value.replaceFirst("(?i)^(https?:)?//[^/?#]*@", "$1//");
    }
}
