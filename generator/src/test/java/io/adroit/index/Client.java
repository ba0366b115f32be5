package io.adroit.index;

import io.adroit.model.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mozilla.javascript.BaseFunction;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;

/** The client as it is shipped, in Rhino: no browser, no Node. Not for several threads. */
final class Client implements AutoCloseable {
    private final Context context = Context.enter();
    private final Scriptable scope;
    private final Map<String, Page> pages;
    private final TreeSet<String> loaded = new TreeSet<>();

    Client(List<Page> files) {
        context.setLanguageVersion(Context.VERSION_ECMASCRIPT);
        scope = context.initStandardObjects();
        pages = files.stream().collect(Collectors.toMap(Page::path, Function.identity()));
        run(source());
        context.setInterpretedMode(
                true); // the client is compiled; to compile what runs once would take longer than to run it
        ScriptableObject.putProperty(scope, "host", new BaseFunction() {
            @Override
            public Object call(Context cx, Scriptable scope, Scriptable self, Object[] arguments) {
                load(arguments[0].toString().replaceAll("\\?.*", ""));
                return null;
            }
        });
        run("var opened = adroit.open('', '', function (address) { host(address); return Promise.resolve(); });");
    }

    /** The client's text as pages load it. */
    static String source() {
        try (var in = SearchIndexer.class.getResourceAsStream("/io/adroit/render/assets/adroit-search.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void load(String path) {
        loaded.add(path);
        run(new String(pages.get(path).content().get(), StandardCharsets.UTF_8));
    }

    /** Files that were loaded since the client was opened. */
    TreeSet<String> loaded() {
        return loaded;
    }

    String run(String script) {
        return Context.toString(context.evaluateString(scope, script, "client", 1, null));
    }

    /** Waits for a promise and gives it as text. */
    String await(String promise) {
        run(
                "var out = '?'; " + promise
                        + ".then(function (found) { out = String(found); }, function (e) { out = '!' + e + (e.stack || ''); });");
        context.processMicrotasks();
        var out = run("out");
        if (out.startsWith("!") || out.equals("?")) {
            throw new AssertionError(promise + " gave " + out);
        }
        return out;
    }

    /** Hits as {@code document=bits of the score}, entries with a {@code t} before, in order; then total, counts and corrections. */
    List<String> search(String typed, SearchOptions options) {
        var filter = options.filter().entrySet().stream()
                .map(one -> Script.quoted(one.getKey()) + ":"
                        + one.getValue().stream().map(Script::quoted).toList())
                .collect(Collectors.joining(",", "{", "}"));
        var out = await(
                "opened.search(" + Script.quoted(typed) + ", {prefix: " + options.typing() + ", exact: "
                        + options.exact() + ", limit: " + options.limit()
                        + ", filter: " + filter + "}).then(function (hits) { return hits.map(function (hit) {"
                        + " return (hit.term ? 't' : '') + hit.doc + '=' + hit.score + (hit.via.length ? ' via ' + hit.via : ''); })"
                        + ".concat(['total ' + hits.total], hits.termsFirst ? 'term' : 'decision', Object.keys(hits.counts).filter(function (f) { return f !== 'kind'; }).sort().map(function (f) {"
                        + " return f + Object.keys(hits.counts[f]).sort().map(function (v) { return ' ' + v + ':' + hits.counts[f][v]; }); }),"
                        + " Object.keys(hits.instead).sort().map(function (w) { return w + '>' + hits.instead[w]; })).join('\\n'); })");
        return out.lines().map(Client::bits).toList();
    }

    private static String bits(String line) {
        int at = line.indexOf('=');
        if (!line.matches("t?\\d+=.*")) {
            return line;
        }
        int end = line.indexOf(' ', at) < 0 ? line.length() : line.indexOf(' ', at);
        return line.substring(0, at + 1)
                + Float.floatToRawIntBits((float) Double.parseDouble(line.substring(at + 1, end)))
                + line.substring(end);
    }

    /** The same lines from Lucene. */
    static List<String> lines(SearchResult result) {
        var lines = new ArrayList<String>();
        for (var hit : result.hits()) {
            lines.add((hit.term() ? "t" : "") + hit.doc() + "=" + Float.floatToRawIntBits(hit.score())
                    + (hit.via().isEmpty() ? "" : " via " + String.join(",", hit.via())));
        }
        lines.add("total " + result.total());
        lines.add(result.hits().isEmpty() || result.hits().get(0).term() ? "term" : "decision");
        result.counts().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(facet -> lines.add(facet.getKey()
                        + facet.getValue().entrySet().stream()
                                .map(one -> " " + one.getKey() + ":" + one.getValue())
                                .collect(Collectors.joining(","))));
        result.instead().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(one -> lines.add(one.getKey() + ">" + one.getValue()));
        return lines;
    }

    @Override
    public void close() {
        Context.exit();
    }
}
