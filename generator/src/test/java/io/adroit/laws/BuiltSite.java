package io.adroit.laws;

import io.adroit.Adroit;
import io.adroit.Gate;
import io.adroit.Settings;
import io.adroit.model.CheckSettings;
import io.adroit.model.Limits;
import io.adroit.model.LinkSettings;
import io.adroit.render.Sites;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A site on disk, with the ids and links of each page. */
public final class BuiltSite {
    private static final Pattern TAG = Pattern.compile("<[a-zA-Z][^<>]*+>");
    private static final Pattern ATTRIBUTE =
            Pattern.compile(" (id|href|src|aria-labelledby|aria-describedby|for)=\"([^\"]*+)\"");

    private final Path root;
    private final TreeMap<String, String> pages = new TreeMap<>();
    private final Set<String> files = new HashSet<>();
    private final Map<String, Set<String>> ids = new HashMap<>();
    private final Map<String, List<String>> links = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    /** Reads the site in a folder. */
    public BuiltSite(Path root) throws IOException {
        this.root = root;
        try (Stream<Path> found = Files.walk(root)) {
            for (var file : found.filter(Files::isRegularFile).sorted().toList()) {
                var path = root.relativize(file).toString().replace('\\', '/');
                files.add(path);
                if (path.endsWith(".html")) {
                    pages.put(path, Files.readString(file));
                }
            }
        }
        pages.forEach(this::read);
        links.forEach(this::check);
    }

    /** Builds the site of a folder of records and entries, without git. */
    public static BuiltSite of(Path root, List<Path> sources, List<Path> glossary, Path output, String language)
            throws IOException {
        var info = Sites.in(language, "Marlow Payments");
        new Adroit()
                .generate(new Settings(
                        root,
                        sources,
                        glossary,
                        List.of(),
                        output,
                        false,
                        info,
                        Limits.STANDARD,
                        LinkSettings.STANDARD,
                        CheckSettings.STANDARD,
                        Gate.STANDARD,
                        ""));
        return new BuiltSite(output);
    }

    /** The sample in this project. */
    public static BuiltSite sample(Path output) throws IOException {
        return of(
                sampleFolder(),
                List.of(sampleFolder().resolve("adr")),
                List.of(sampleFolder().resolve("glossary")),
                output,
                "en");
    }

    public static Path sampleFolder() {
        var module = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
        return (Files.isDirectory(module.resolve("sample-adrs")) ? module : module.getParent()).resolve("sample-adrs");
    }

    /** Where it lies. */
    public Path root() {
        return root;
    }

    /** Text of each page by its path. */
    public Map<String, String> pages() {
        return pages;
    }

    /** Paths of all files. */
    public Set<String> files() {
        return files;
    }

    /** Ids that stand twice, links that lead nowhere, labels without their element; one line each. */
    public List<String> faults() {
        return List.copyOf(faults);
    }

    private void read(String path, String html) {
        var own = new HashSet<String>();
        var out = new ArrayList<String>();
        var named = new ArrayList<String>();
        var tags = TAG.matcher(html);
        while (tags.find()) {
            var attributes = ATTRIBUTE.matcher(tags.group());
            while (attributes.find()) {
                var value = attributes
                        .group(2)
                        .replace("&amp;", "&")
                        .replace("&quot;", "\"")
                        .replace("&#39;", "'")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">");
                switch (attributes.group(1)) {
                    case "id" -> {
                        if (!own.add(value)) {
                            faults.add(path + ": the id " + value + " stands twice");
                        }
                    }
                    case "href", "src" -> out.add(value);
                    default -> named.add(value);
                }
            }
        }
        named.stream().filter(id -> !own.contains(id)).forEach(id -> faults.add(path + ": nothing has the id " + id));
        ids.put(path, own);
        links.put(path, out);
    }

    private void check(String path, List<String> all) {
        for (var link : all) {
            if (!link.matches("(?i)[a-z][a-z0-9+.-]*:.*") && !resolves(path, link)) {
                faults.add(path + ": " + link + " leads nowhere");
            }
        }
    }

    private boolean resolves(String from, String link) {
        int hash = link.indexOf('#');
        var fragment = hash < 0 ? "" : decoded(link.substring(hash + 1));
        var address = (hash < 0 ? link : link.substring(0, hash)).split("\\?", 2)[0];
        var path = Path.of("/" + from)
                .resolveSibling(decoded(address))
                .normalize()
                .toString()
                .substring(1);
        var target = address.isEmpty() ? from : path.replace('\\', '/');
        return files.contains(target)
                && (fragment.isEmpty() || ids.getOrDefault(target, Set.of()).contains(fragment));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
