package io.adroit;

import io.adroit.source.ConfigurationFiles;
import io.adroit.text.Yaml;
import io.adroit.text.YamlValue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Parameters by name: what Maven or the command line gives, over what {@code adroit.yml} says. */
final class Parameters {
    /** Every parameter that may stand in {@code adroit.yml}; {@code severities} is a mapping there. */
    static final List<String> NAMES = List.of(
            "accent",
            "asOf",
            "backUrl",
            "baseline",
            "contentLanguage",
            "editUrl",
            "failOn",
            "git",
            "glossary",
            "language",
            "limits",
            "logo",
            "maxAllowedViolations",
            "occurrences",
            "outputDirectory",
            "pages",
            "profile",
            "ratchetFrom",
            "repository",
            "severities",
            "siteName",
            "siteUrl",
            "sourceUrl",
            "sources",
            "starterPacks",
            "strictFrom",
            "templates");

    private final Map<String, String> values;
    private final Set<String> inFile;

    private Parameters(Map<String, String> values, Set<String> inFile) {
        this.values = values;
        this.inFile = inFile;
    }

    /**
     * Reads {@code adroit.yml} under the root and lays the given values over it.
     *
     * @param given name to value; empty values count as not given
     */
    static Parameters read(Path root, Map<String, String> given) throws IOException {
        var values = new HashMap<String, String>();
        var text = ConfigurationFiles.read(root);
        if (text.isPresent()) {
            values.putAll(ofFile(text.get()));
        }
        var inFile = new TreeSet<>(values.keySet());
        given.forEach((name, value) -> {
            if (!NAMES.contains(name)) {
                throw new ConfigurationException(name, value, "Use one of " + String.join(", ", NAMES) + ".");
            }
            if (!value.isBlank()) {
                values.put(name, value.strip());
                inFile.remove(name);
            }
        });
        return new Parameters(values, inFile);
    }

    private static Map<String, String> ofFile(String text) {
        var parsed = Yaml.read(text, 1);
        if (!parsed.problems().isEmpty()) {
            var problem = parsed.problems().get(0);
            throw new ConfigurationException(
                    ConfigurationFiles.NAME + ":" + problem.line() + ":" + problem.column(),
                    problem.what(),
                    "Write it as YAML, one \"name: value\" per line.");
        }
        var values = new TreeMap<String, String>();
        for (var pair : parsed.value().pairs()) {
            var name = pair.key().content();
            if (!NAMES.contains(name)) {
                throw new ConfigurationException(
                        ConfigurationFiles.NAME + ":" + pair.key().line(),
                        name,
                        "Use one of " + String.join(", ", NAMES) + ".");
            }
            values.put(name, oneText(pair.value()));
        }
        return values;
    }

    private static String oneText(YamlValue value) {
        return value.pairs().isEmpty()
                ? String.join(",", value.texts())
                : value.pairs().stream()
                        .map(pair -> pair.key().content() + "=" + pair.value().text())
                        .collect(Collectors.joining(","));
    }

    /** Whether a value comes from {@code adroit.yml}. */
    boolean inFile(String name) {
        return inFile.contains(name);
    }

    String text(String name) {
        return values.getOrDefault(name, "");
    }

    String text(String name, String otherwise) {
        var value = text(name);
        return value.isEmpty() ? otherwise : value;
    }

    List<String> list(String name) {
        return split(text(name)).toList();
    }

    /**
     * {@code a=b,c=d} by key.
     *
     * @param form what each is called, for whoever writes it otherwise
     */
    Map<String, String> map(String name, String form) {
        var found = new TreeMap<String, String>();
        split(text(name)).forEach(item -> {
            int equals = item.indexOf('=');
            if (equals <= 0) {
                throw new ConfigurationException(name, item, "Write each as " + form + ".");
            }
            found.put(
                    item.substring(0, equals).strip(),
                    item.substring(equals + 1).strip());
        });
        return found;
    }

    boolean flag(String name, boolean otherwise) {
        return switch (text(name).toLowerCase(Locale.ROOT)) {
            case "" -> otherwise;
            case "true" -> true;
            case "false" -> false;
            default -> throw new ConfigurationException(name, text(name), "Use true or false.");
        };
    }

    int count(String name) {
        var value = text(name, "0");
        if (value.length() > 9 || !value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new ConfigurationException(name, value, "Use a whole number from 0 on.");
        }
        return Integer.parseInt(value);
    }

    /** An ISO date or nothing. */
    String date(String name) {
        var value = text(name);
        if (!value.isEmpty() && !isDate(value)) {
            throw new ConfigurationException(name, value, "Use a date such as 2026-11-25.");
        }
        return value;
    }

    static boolean isDate(String value) {
        try {
            return java.time.LocalDate.parse(value).toString().equals(value);
        } catch (java.time.format.DateTimeParseException notADate) {
            return false;
        }
    }

    /** One of an enum's constants, written in lower case with hyphens. */
    <E extends Enum<E>> E choice(String name, E otherwise) {
        var value = text(name);
        return value.isEmpty() ? otherwise : choice(name, value, otherwise.getDeclaringClass());
    }

    static <E extends Enum<E>> E choice(String name, String value, Class<E> type) {
        var all = Arrays.asList(type.getEnumConstants());
        return all.stream()
                .filter(constant -> word(constant).equals(value.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new ConfigurationException(
                        name,
                        value,
                        "Use one of " + all.stream().map(Parameters::word).collect(Collectors.joining(", ")) + "."));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Stream<String> split(String value) {
        return Arrays.stream(value.split(",", -1)).map(String::strip).filter(item -> !item.isEmpty());
    }
}
