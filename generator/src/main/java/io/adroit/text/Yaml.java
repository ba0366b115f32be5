package io.adroit.text;

import java.util.List;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads YAML 1.2 with limits on size, depth and aliases; the only place that knows the YAML parser. */
public final class Yaml {
    /** Longest text that is read, in code points: a glossary of 5,000 entries takes 3 million. */
    static final int MAX_SIZE = 16_000_000;

    private Yaml() {}

    /**
     * What a text holds.
     *
     * @param value what could be read, {@link YamlValue#ABSENT} when nothing could
     * @param complete whether the text could be read to its end
     * @param problems what is wrong with it, in order; keys that are there twice and the like leave the text complete
     */
    public record Parsed(YamlValue value, boolean complete, List<Problem> problems) {
        public Parsed {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Something wrong.
     *
     * @param line from 1
     * @param column from 1
     * @param what in words, without a full stop
     */
    public record Problem(int line, int column, String what) {}

    /**
     * Reads the first document of a text. Never throws, whatever the text.
     *
     * @param text the YAML
     * @param firstLine the line of the file on which {@code text} begins, from 1
     */
    public static Parsed read(String text, int firstLine) {
        var builder = new YamlBuilder(firstLine);
        if (text.length() > MAX_SIZE) {
            return new Parsed(
                    YamlValue.ABSENT,
                    false,
                    List.of(new Problem(firstLine, 1, "it is longer than 16 million characters")));
        }
        var settings = LoadSettings.builder().setCodePointLimit(MAX_SIZE).build();
        try {
            for (var event : new Parse(settings).parseString(text)) {
                if (!builder.accept(event)) {
                    break;
                }
            }
        } catch (MarkedYamlEngineException e) {
            var mark = e.getProblemMark();
            builder.stop(
                    mark.map(at -> at.getLine()).orElse(0),
                    mark.map(at -> at.getColumn()).orElse(0),
                    oneLine(e.getProblem()));
        } catch (YamlEngineException e) {
            builder.stop(0, 0, oneLine(String.valueOf(e.getMessage())));
        }
        return builder.build();
    }

    private static String oneLine(String message) {
        int end = message.indexOf('\n');
        return (end < 0 ? message : message.substring(0, end)).strip();
    }
}
