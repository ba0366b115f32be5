package io.adroit.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.adroit.model.Ids;
import io.adroit.model.Relation;
import io.adroit.model.SiteInfo;
import io.adroit.model.StatedRelation.Kind;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules for the look: words, templates, colours, labels of the map. */
class LookTest {
    private static final Pattern TOKEN = Pattern.compile("--([a-z0-9-]+): (#[0-9a-f]{6});");

    private static Path resource(String name) {
        try {
            return Path.of(
                    Objects.requireNonNull(Words.class.getResource(name), name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void everyLanguageHasTheSameWordsWithTheSameGaps() {
        var english = new Words("en").all();
        var german = new Words("de").all();
        assertThat(german.keySet())
                .filteredOn(key -> !key.matches("(gap|rule|skipped)_.*"))
                .containsExactlyElementsOf(english.keySet());
        english.forEach((key, text) -> {
            assertThat(german.get(key).contains("{0}")).as(key).isEqualTo(text.contains("{0}"));
            assertThat(german.get(key).contains("{1}")).as(key).isEqualTo(text.contains("{1}"));
        });
    }

    @ParameterizedTest(name = "{1} in {0} is {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "en|2025-05-14|14 May 2025",
                "de|2025-05-14|14. Mai 2025",
                "en|2024-12-01|1 December 2024",
                "en|2024-13-01|2024-13-01",
                "en|May|May",
                "en|''|''"
            })
    void datesAreWrittenInWords(String language, String iso, String words) {
        assertThat(new Words(language).date(iso)).isEqualTo(words);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1|1 decision",
                "2|2 decisions",
                "0|0 decisions",
                "1234|1234 decisions",
                "12345|12,345 decisions",
                "1234567|1,234,567 decisions"
            })
    void countsAgreeWithTheirNumber(long number, String words) {
        assertThat(new Words("en").count("n_decisions", number)).isEqualTo(words);
    }

    @ParameterizedTest(name = "no template holds {0}")
    @ValueSource(
            strings = {
                "?no_esc",
                "?eval",
                "<#assign",
                "?new",
                "?api",
                "<#noautoesc",
                "?interpret",
                " style=",
                " onclick"
            })
    void templatesKeepTheirManners(String banned) throws IOException {
        try (Stream<Path> found = Files.list(resource("templates"))) {
            for (var template : found.toList()) {
                assertThat(template.toString()).endsWith(".ftlh");
                assertThat(Files.readString(template)).as(template.toString()).doesNotContain(banned);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"light", "dark"})
    void everyColourCanBeReadOnEveryGround(String scheme) throws IOException {
        var css = Files.readString(resource("assets/adroit.css"));
        var block = scheme.equals("light")
                ? css.substring(css.indexOf(":root {"), css.indexOf("@media (prefers-color-scheme: dark)"))
                : css.substring(css.indexOf(":root[data-theme=\"dark\"]"));
        var tokens = new HashMap<String, String>();
        var found = TOKEN.matcher(
                block.substring(0, scheme.equals("light") ? block.length() : block.indexOf("@layer base")));
        while (found.find()) {
            tokens.putIfAbsent(found.group(1), found.group(2));
        }
        for (var ground : List.of("paper", "wash", "raised", "accent-wash")) {
            for (var ink : List.of("ink", "ink-2", "accent", "good", "warn", "bad", "gone", "past")) {
                assertThat(Accent.contrast(tokens.get(ink), tokens.get(ground)))
                        .as(ink + " on " + ground)
                        .isGreaterThanOrEqualTo(4.5);
            }
            assertThat(Accent.contrast(tokens.get("edge"), tokens.get(ground)))
                    .as("edge on " + ground)
                    .isGreaterThanOrEqualTo(3.0);
        }
        assertThat(Accent.contrast(tokens.get("on-accent"), tokens.get("accent")))
                .isGreaterThanOrEqualTo(4.5);
        assertThat(Accent.contrast(tokens.get("ink"), tokens.get("mark"))).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest(name = "text on {0} can be read")
    @ValueSource(strings = {"#ffffff", "#000000", "#ffcc00", "#0b5a63", "#777777", "#c00000"})
    void textOnATeamsAccentCanBeRead(String colour) {
        var css = Accent.css(Sites.of("en", colour, Map.of()));
        var on = css.substring(css.indexOf("--on-accent:") + "--on-accent:".length())
                .substring(0, 7);
        assertThat(Accent.contrast(colour, on)).isGreaterThanOrEqualTo(3.9);
    }

    @ParameterizedTest(name = "{0} records")
    @ValueSource(ints = {0, 1, 30, 149, 600})
    void labelsOfTheMapNeverLieOverEachOther(int count) {
        var linked = Made.library(Made.many(count), List.of(), List.of());
        var map = new MapLayout(new LibraryView(linked, Made.insight(linked), Made.NO_SEARCH, new Words("en"))).lay();
        for (var one : map.points()) {
            int end = one.labelX() + one.label().length() * MapLayout.LETTER;
            assertThat(end).isLessThanOrEqualTo(map.width());
            assertThat(map.points())
                    .filteredOn(other -> other != one && other.labelY() == one.labelY())
                    .allMatch(other -> other.labelX() >= end
                            || other.labelX() + other.label().length() * MapLayout.LETTER <= one.labelX());
        }
        assertThat(map.whole()).isEqualTo(count <= 150);
    }

    @Test
    void theListUnderTheMapTellsEveryLineOfThePicture() {
        var edges = new ArrayList<Relation>();
        for (int i = 4; i <= 40; i++) {
            edges.add(edge(i, Kind.SUPERSEDES, i - 1));
            edges.add(edge(i, Kind.AMENDS, i - 2));
            edges.add(edge(i, Kind.RELATES_TO, i - 3));
        }
        var map = SiteRendererTest.site(SiteInfo.named("M"), Made.library(Made.many(40), List.of(), List.copyOf(edges)))
                .getOrDefault("map.html", "");
        assertThat(map.split("class=\"arc ", -1)).hasSize(edges.size() + 1);
        for (int i = 4; i <= 40; i++) {
            assertThat(map)
                    .contains("Replaced by " + i, "Amended by " + i)
                    .containsPattern("Replaces " + (i - 1) + " · Amends " + (i - 2)
                            + "</span><span class=\"quiet\"> · Related to [0-9, ]*" + (i - 3));
        }
    }

    private static Relation edge(int from, Kind kind, int to) {
        var path = String.format("docs/adr/%04d.md", from);
        return new Relation(path, kind, String.format("docs/adr/%04d.md", to), false, path, 5);
    }

    @Test
    void ourStyleSheetLosesItsCommentsAndNothingElse() {
        assertThat(Stripped.css("/* gone */\n@layer base {\n  a { color: red; } /* gone\n * too */\n}\n"))
                .isEqualTo("@layer base {\na { color: red; }\n}\n");
    }

    @Test
    void sizesOfImagesAreReadFromTheirHeaders() {
        var sizes = new ImageSizes();
        var png = new byte[32];
        System.arraycopy(
                new byte[] {
                    (byte) 0x89,
                    'P',
                    'N',
                    'G',
                    13,
                    10,
                    26,
                    10,
                    0,
                    0,
                    0,
                    13,
                    'I',
                    'H',
                    'D',
                    'R',
                    0,
                    0,
                    1,
                    44,
                    0,
                    0,
                    0,
                    100
                },
                0,
                png,
                0,
                24);
        sizes.note("a.png", png);
        sizes.note("b.gif", "GIF89a\2\0\3\0....".getBytes(StandardCharsets.ISO_8859_1));
        sizes.note("c.png", new byte[] {(byte) 0x89, 'P'});
        assertThat(sizes.fill("<img src=\"a.png\"><img src=\"b.gif\"><img src=\"c.png\">"))
                .isEqualTo(
                        "<img src=\"a.png\" width=\"300\" height=\"100\"><img src=\"b.gif\" width=\"2\" height=\"3\"><img src=\"c.png\">");
    }

    @Test
    void aFormWithSeveralOwnersHasAPageOfItsOwn() {
        assertThat(TextLinks.termUrl("~cut off")).isEqualTo("glossary/which/" + Ids.slug("cut off") + ".html");
    }
}
