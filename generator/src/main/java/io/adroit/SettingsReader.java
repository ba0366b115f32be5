package io.adroit;

import io.adroit.check.RuleCatalogue;
import io.adroit.model.Attachment;
import io.adroit.model.CheckSettings;
import io.adroit.model.CheckSettings.Profile;
import io.adroit.model.LinkSettings;
import io.adroit.model.LinkSettings.Occurrences;
import io.adroit.model.OwnPage;
import io.adroit.model.Severity;
import io.adroit.model.SiteInfo;
import io.adroit.source.ConfigurationFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Parameters and {@code adroit.yml} → {@link Settings}; everything that is wrong with them is said before any work. */
public final class SettingsReader {
    private static final List<String> LANGUAGES = List.of("en", "de");
    private static final Pattern LANGUAGE_TAG = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");
    private static final Set<String> NO_FAILURE = Set.of("none", "off", "never");

    private final Path root;
    private final Path defaultOutput;

    /**
     * @param root folder that paths are relative to; {@code adroit.yml} is looked for here
     * @param defaultOutput where the site goes when nothing else is said
     */
    public SettingsReader(Path root, Path defaultOutput) {
        this.root = root.toAbsolutePath().normalize();
        this.defaultOutput = defaultOutput;
    }

    /** Names of all parameters, sorted. */
    public static List<String> names() {
        return Parameters.NAMES;
    }

    /**
     * The settings of a run.
     *
     * @param given parameters by name, without {@code adroit.}; lists are separated by commas; they win over {@code adroit.yml}
     * @throws ConfigurationException when a value cannot be used
     * @throws IOException when {@code adroit.yml} or the templates cannot be read
     */
    public Settings read(Map<String, String> given) throws IOException {
        var parameters = Parameters.read(root, given);
        var bounds = new Bounds(root, parameters);
        var settings = new Settings(
                root,
                paths(parameters, bounds, "sources"),
                paths(parameters, bounds, "glossary"),
                parameters.list("starterPacks"),
                output(parameters, bounds),
                parameters.flag("git", true),
                site(parameters, bounds),
                LimitsReader.read(parameters.map("limits", "name=number")),
                new LinkSettings(parameters.choice("occurrences", Occurrences.FIRST_PER_SECTION)),
                check(parameters),
                gate(parameters, bounds),
                parameters.text("templates"));
        bounds.refuseOutputAroundSources(settings);
        return settings;
    }

    private static List<Path> paths(Parameters parameters, Bounds bounds, String name) {
        return parameters.list(name).stream()
                .map(value -> existing(name, value, bounds.read(name, value)))
                .toList();
    }

    private static Path existing(String name, String value, Path path) {
        // A pattern such as */docs/adr is for the reader to expand.
        if (value.indexOf('*') < 0 && !Files.exists(path)) {
            throw new ConfigurationException(
                    name, value, "Name a folder or a file that exists; " + path + " does not.");
        }
        return path;
    }

    private Path output(Parameters parameters, Bounds bounds) {
        var value = parameters.text("outputDirectory");
        if (value.contains("${")) {
            throw new ConfigurationException(
                    "outputDirectory", value, "Write the folder out; this variable has no value here.");
        }
        return value.isEmpty() ? defaultOutput.toAbsolutePath().normalize() : bounds.written("outputDirectory", value);
    }

    private SiteInfo site(Parameters parameters, Bounds bounds) throws IOException {
        var accents = parameters.list("accent");
        var repository = Repository.of(bounds.address("repository", parameters.text("repository")));
        return new SiteInfo(
                parameters.text("siteName", "Decisions"),
                parameters.text("logo"),
                colour(accents, 0),
                colour(accents, 1),
                language(parameters),
                withSlash(bounds.address("siteUrl", parameters.text("siteUrl"))),
                bounds.address("sourceUrl", parameters.text("sourceUrl", repository.sourceUrl())),
                bounds.address("editUrl", parameters.text("editUrl", repository.editUrl())),
                bounds.address("backUrl", parameters.text("backUrl")),
                templates(parameters, bounds),
                contentLanguage(parameters),
                pages(parameters, bounds),
                files(parameters, bounds));
    }

    private static String contentLanguage(Parameters parameters) {
        var value = parameters.text("contentLanguage");
        if (!value.isEmpty() && !LANGUAGE_TAG.matcher(value).matches()) {
            throw new ConfigurationException("contentLanguage", value, "Use a language tag such as en, de or pt-BR.");
        }
        return value;
    }

    private List<OwnPage> pages(Parameters parameters, Bounds bounds) throws IOException {
        var value = parameters.text("pages");
        var pages =
                value.isEmpty() ? List.<OwnPage>of() : ConfigurationFiles.pages(root, folder("pages", value, bounds));
        if (!value.isEmpty() && pages.isEmpty()) {
            throw new ConfigurationException(
                    "pages", value, "Put a Markdown file into it, or leave the parameter out.");
        }
        return pages;
    }

    /** Files beside the team's pages, and the logo. */
    private List<Attachment> files(Parameters parameters, Bounds bounds) throws IOException {
        var logo = parameters.text("logo");
        if (!logo.isEmpty() && !(bounds.shows(logo) && Files.isRegularFile(root.resolve(logo)))) {
            throw new ConfigurationException("logo", logo, "Name an image, as a path from " + root + ".");
        }
        var folder = parameters.text("pages");
        return ConfigurationFiles.files(root, folder.isEmpty() ? List.of() : List.of(root.resolve(folder)), logo);
    }

    private Path folder(String name, String value, Bounds bounds) {
        var folder = root.resolve(value).normalize();
        if (!Files.isDirectory(folder) || !bounds.shows(value)) {
            throw new ConfigurationException(name, value, "Name a folder below " + root + ".");
        }
        return folder;
    }

    private static String colour(List<String> accents, int index) {
        var value = index < accents.size() ? accents.get(index) : "";
        if (!value.isEmpty() && !isColour(value)) {
            throw new ConfigurationException(
                    "accent", value, "Use one or two colours such as #0b5a63, for light pages and for dark ones.");
        }
        return value;
    }

    private static boolean isColour(String value) {
        return value.length() == 7
                && value.charAt(0) == '#'
                && value.substring(1).chars().allMatch(c -> Character.digit(c, 16) >= 0 && c < 128);
    }

    private static String language(Parameters parameters) {
        var value = parameters.text("language", "en").toLowerCase(Locale.ROOT);
        if (!LANGUAGES.contains(value)) {
            throw new ConfigurationException("language", value, "Use one of " + String.join(", ", LANGUAGES) + ".");
        }
        return value;
    }

    private static String withSlash(String address) {
        if (!address.isEmpty() && !address.startsWith("http://") && !address.startsWith("https://")) {
            throw new ConfigurationException("siteUrl", address, "Begin it with https://.");
        }
        return address.isEmpty() || address.endsWith("/") ? address : address + "/";
    }

    private static Map<String, String> templates(Parameters parameters, Bounds bounds) throws IOException {
        var value = parameters.text("templates");
        if (value.isEmpty()) {
            return Map.of();
        }
        var folder = bounds.read("templates", value);
        if (!Files.isDirectory(folder)) {
            throw new ConfigurationException("templates", value, "Name a folder with .ftlh files.");
        }
        return ConfigurationFiles.templates(folder);
    }

    private static CheckSettings check(Parameters parameters) {
        var severities = new LinkedHashMap<String, Severity>();
        parameters
                .map("severities", "rule=severity")
                .forEach((rule, value) ->
                        severities.put(known(rule), Parameters.choice("severities", value, Severity.class)));
        return new CheckSettings(
                parameters.choice("profile", Profile.STANDARD),
                severities,
                parameters.date("strictFrom"),
                parameters.date("asOf"));
    }

    private static String known(String rule) {
        if (RuleCatalogue.of(rule).isEmpty()) {
            throw new ConfigurationException(
                    "severities", rule, "Name a rule as the check prints it in brackets, such as link-broken.");
        }
        return rule;
    }

    private static Gate gate(Parameters parameters, Bounds bounds) {
        bounds.read("baseline", parameters.text("baseline"));
        var failOn = parameters.text("failOn").toLowerCase(Locale.ROOT);
        return new Gate(
                NO_FAILURE.contains(failOn) ? Severity.OFF : parameters.choice("failOn", Severity.ERROR),
                parameters.count("maxAllowedViolations"),
                parameters.text("baseline"),
                parameters.text("ratchetFrom"));
    }
}
