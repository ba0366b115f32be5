package io.adroit.text;

import io.adroit.text.YamlValue.Items;
import io.adroit.text.YamlValue.Mapping;
import io.adroit.text.YamlValue.Pair;
import io.adroit.text.YamlValue.Scalar;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Builds values from the parser's events; so the limits hold before anything is built. */
final class YamlBuilder {
    /** Deepest nesting; the deepest front matter met has 5 levels. */
    private static final int MAX_DEPTH = 32;

    /** Most scalars behind aliases, so that nine lines of aliases to aliases ("billion laughs") stay small. */
    private static final int MAX_ALIASED = 1_000;

    private final int firstLine;
    private final Deque<Open> open = new ArrayDeque<>();
    private final Map<String, YamlValue> anchors = new HashMap<>();
    private final List<Yaml.Problem> problems = new ArrayList<>();
    private YamlValue root = YamlValue.ABSENT;
    private int aliased;
    private boolean complete = true;

    YamlBuilder(int firstLine) {
        this.firstLine = firstLine;
    }

    /** A list or mapping that is not finished. */
    private static final class Open {
        private final boolean mapping;
        private final int line;
        private final int column;
        private final String anchor;
        private final List<YamlValue> items = new ArrayList<>();
        private final List<Pair> pairs = new ArrayList<>();
        private final Set<String> keys = new HashSet<>();
        private @Nullable Scalar key;

        Open(boolean mapping, int line, int column, String anchor) {
            this.mapping = mapping;
            this.line = line;
            this.column = column;
            this.anchor = anchor;
        }
    }

    /** Takes the next event; false when the rest does not matter. */
    boolean accept(Event event) {
        switch (event.getEventId()) {
            case Scalar -> add(scalar((ScalarEvent) event), anchor((NodeEvent) event));
            case Alias -> add(alias((AliasEvent) event), "");
            case SequenceStart -> open.push(new Open(false, line(event), column(event), anchor((NodeEvent) event)));
            case MappingStart -> open.push(new Open(true, line(event), column(event), anchor((NodeEvent) event)));
            case SequenceEnd, MappingEnd -> {
                var done = open.pop();
                add(close(done), done.anchor);
            }
            case DocumentEnd -> {
                return false;
            }
            case StreamStart, StreamEnd, DocumentStart, Comment -> {}
        }
        if (open.size() > MAX_DEPTH) {
            stop(line(event) - firstLine, column(event) - 1, "it is nested deeper than " + MAX_DEPTH + " levels");
            return false;
        }
        return true;
    }

    private static YamlValue close(Open done) {
        return done.mapping
                ? new Mapping(done.pairs, done.line, done.column)
                : new Items(done.items, done.line, done.column);
    }

    private void add(YamlValue value, String anchor) {
        if (!anchor.isEmpty()) {
            anchors.put(anchor, value);
        }
        var into = open.peek();
        if (into == null) {
            root = value;
        } else if (!into.mapping) {
            into.items.add(value);
        } else if (into.key == null) {
            into.key = keyOf(value);
        } else {
            addPair(into, into.key, value);
            into.key = null;
        }
    }

    private static Scalar keyOf(YamlValue value) {
        return value instanceof Scalar scalar ? scalar : new Scalar(value.text(), value.line(), value.column());
    }

    private void addPair(Open into, Scalar key, YamlValue value) {
        if (!into.keys.add(key.content().toLowerCase(Locale.ROOT))
                && !key.content().isEmpty()) {
            problems.add(new Yaml.Problem(
                    key.line(), key.column(), "the key \"" + key.content() + "\" is there a second time"));
        }
        into.pairs.add(new Pair(key, value));
    }

    private Scalar scalar(ScalarEvent event) {
        var text = event.getValue().strip();
        boolean nothing = event.isPlain() && (text.equals("~") || text.equalsIgnoreCase("null"));
        return new Scalar(nothing ? "" : text, line(event), column(event));
    }

    private YamlValue alias(AliasEvent event) {
        var target = anchors.get(event.getAlias().getValue());
        aliased += target == null ? 0 : size(target);
        if (target == null || aliased > MAX_ALIASED) {
            stop(
                    line(event) - firstLine,
                    column(event) - 1,
                    target == null
                            ? "\"*" + event.getAlias().getValue() + "\" has nothing it could stand for"
                            : "its aliases stand for more than " + MAX_ALIASED + " values");
            return new Scalar("", line(event), column(event));
        }
        return target;
    }

    private static int size(YamlValue value) {
        if (value instanceof Scalar) {
            return 1;
        }
        return 1
                + (value instanceof Items items
                        ? items.items().stream().mapToInt(YamlBuilder::size).sum()
                        : value.pairs().stream()
                                .mapToInt(pair -> size(pair.value()))
                                .sum());
    }

    private int line(Event event) {
        return firstLine + event.getStartMark().map(Mark::getLine).orElse(0);
    }

    private static int column(Event event) {
        return 1 + event.getStartMark().map(Mark::getColumn).orElse(0);
    }

    private static String anchor(NodeEvent event) {
        return event.getAnchor().map(anchor -> anchor.getValue()).orElse("");
    }

    /** Notes a problem that keeps the text from being read to its end, at a place of the text, both from 0. */
    void stop(int line, int column, String what) {
        complete = false;
        problems.add(new Yaml.Problem(firstLine + line, column + 1, what));
    }

    /** What was read; open lists and mappings are closed as they are. */
    Yaml.Parsed build() {
        while (!open.isEmpty()) {
            var done = open.pop();
            add(close(done), "");
        }
        return new Yaml.Parsed(root, complete, problems);
    }
}
