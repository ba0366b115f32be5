package io.adroit.render;

import io.adroit.text.YamlValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares what a site says of its decisions with labels read by people: of an unsure label any of its alternatives is right. */
final class ReadingScore {
    private static final List<String> FIELDS = List.of(
            "found", "title", "number", "status", "notAcceptedRight", "date", "supersedes", "supersededBy", "deciders");

    private final Map<String, int[]> tally = new LinkedHashMap<>();
    private final List<String> differences = new ArrayList<>();
    private int wronglyAccepted;

    ReadingScore() {
        FIELDS.forEach(field -> tally.put(field, new int[2]));
    }

    /** Share of a field that is right, in percent. */
    double percent(String field) {
        int[] counts = tally.getOrDefault(field, new int[2]);
        return counts[1] == 0 ? 100 : 100.0 * counts[0] / counts[1];
    }

    /** Records that are not accepted and are shown as accepted. */
    int wronglyAccepted() {
        return wronglyAccepted;
    }

    List<String> differences() {
        return differences;
    }

    String figures() {
        return tally.entrySet().stream()
                        .map(field -> field.getKey() + " " + field.getValue()[0] + "/" + field.getValue()[1])
                        .collect(Collectors.joining("  "))
                + "  not-accepted-shown-as-accepted " + wronglyAccepted;
    }

    /** Adds one folder: its labels and the site's decisions. */
    void add(String folder, YamlValue labels, YamlValue decisions) {
        var sure = labels.items().stream()
                .filter(label -> !isTrue(label.get("unsure"))
                        || !label.get("alt").pairs().isEmpty())
                .toList();
        for (var label : sure) {
            var file = label.get("file").text();
            var got = decisions.items().stream()
                    .filter(one -> same(one.get("source").text(), file))
                    .findFirst();
            count("found", got.isPresent(), folder + "/" + file, file, "nothing");
            got.ifPresent(one -> new Comparison(folder + "/" + file, label, one, sure).all());
        }
    }

    private static boolean isTrue(YamlValue value) {
        return value.text().equals("true");
    }

    private static boolean same(String one, String other) {
        return one.equals(other) || one.endsWith("/" + other) || other.endsWith("/" + one);
    }

    private static String plain(String text) {
        var words = text.replace("`", "")
                .replace("*", "")
                .replace('\u2019', '\'')
                .strip()
                .split("\\s+");
        var line = String.join(" ", words);
        return (line.endsWith(".") ? line.substring(0, line.length() - 1) : line).toLowerCase(Locale.ROOT);
    }

    private void count(String field, boolean right, String where, Object want, Object got) {
        int[] counts = tally.getOrDefault(field, new int[2]);
        counts[0] += right ? 1 : 0;
        counts[1]++;
        if (!right) {
            differences.add(where + ": " + field + ": want " + want + ", got " + got);
        }
    }

    /** One record. */
    private final class Comparison {
        private final String where;
        private final YamlValue label;
        private final YamlValue got;
        private final List<YamlValue> labels;

        Comparison(String where, YamlValue label, YamlValue got, List<YamlValue> labels) {
            this.where = where;
            this.label = label;
            this.got = got;
            this.labels = labels;
        }

        void all() {
            boolean fileName = label.get("titleSource").text().equals("filename");
            var title = loose(got.get("title").text(), fileName);
            count(
                    "title",
                    wanted("title").anyMatch(want -> loose(want, fileName).equals(title)),
                    where,
                    label.get("title").text(),
                    got.get("title").text());
            var number = label.get("number").text();
            count(
                    "number",
                    number.isEmpty()
                            || wanted("number").anyMatch(got.get("number").text()::equals),
                    where,
                    number,
                    got.get("number").text());
            status();
            date();
            relation("supersedes", "supersededBy");
            relation("supersededBy", "supersedes");
            deciders();
        }

        private String loose(String text, boolean fileName) {
            return plain(fileName ? text.replace('-', ' ').replace('_', ' ') : text);
        }

        /** The label's value and its alternatives. */
        private Stream<String> wanted(String field) {
            return Stream.concat(
                    Stream.of(label.get(field).text()),
                    alternatives(field).stream().map(YamlValue::text));
        }

        private List<YamlValue> alternatives(String field) {
            var value = label.get("alt").get(field);
            return value instanceof YamlValue.Items ? value.items() : value.items();
        }

        private void status() {
            var status = got.get("status").text();
            boolean right = wanted("status").anyMatch(status::equals);
            count("status", right, where, label.get("status").text(), status);
            if (!label.get("status").text().equals("accepted")) {
                count("notAcceptedRight", right, where, label.get("status").text(), status);
                wronglyAccepted += status.equals("accepted") && !right ? 1 : 0;
            }
        }

        private void date() {
            var want = label.get("date").text();
            var date = got.get("date").text();
            boolean right = wanted("date").anyMatch(date::equals);
            if (!want.isEmpty()) {
                count("date", right, where, want, date);
            } else if (!date.isEmpty() && got.get("dateSource").text().equals("text") && !right) {
                count("date", false, where, "none", date);
            }
        }

        /** A back link that only the other record states is right too: the site shows both directions. */
        private void relation(String field, String inverse) {
            var want = label.get(field).texts();
            var paths = got.get(field).texts();
            if (want.isEmpty() && paths.isEmpty()) {
                return;
            }
            var choices = Stream.concat(
                            Stream.of(want), alternatives(field).stream().map(YamlValue::texts))
                    .toList();
            boolean complete = choices.stream()
                    .anyMatch(choice ->
                            choice.stream().allMatch(one -> paths.stream().anyMatch(path -> same(one, path))));
            boolean invented = paths.stream()
                    .filter(path -> choices.stream().flatMap(List::stream).noneMatch(one -> same(one, path)))
                    .flatMap(path -> labels.stream()
                            .filter(other -> !isTrue(other.get("unsure"))
                                    && same(other.get("file").text(), path)))
                    .anyMatch(other -> other.get(inverse).texts().stream()
                            .noneMatch(one -> same(one, label.get("file").text())));
            count(field, complete && !invented, where, want, paths);
        }

        private void deciders() {
            var want = label.get("deciders").texts();
            if (!want.isEmpty()) {
                var names = names(got.get("deciders").texts());
                boolean right = names.equals(names(want))
                        || alternatives("deciders").stream().anyMatch(other -> names.equals(names(other.texts())));
                count("deciders", right, where, want, names);
            }
        }

        private List<String> names(List<String> names) {
            return names.stream().map(ReadingScore::plain).sorted().toList();
        }
    }
}
