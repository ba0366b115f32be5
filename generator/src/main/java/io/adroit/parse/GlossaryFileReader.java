package io.adroit.parse;

import io.adroit.model.Finding;
import io.adroit.model.Severity;
import io.adroit.text.FrontMatter;
import io.adroit.text.Lines;
import io.adroit.text.Yaml;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads one file of the glossary, in whatever form it is. */
final class GlossaryFileReader {
    private final EntryFile file;
    private final List<TermDraft> drafts = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private GlossaryFileReader(EntryFile file) {
        this.file = file;
    }

    /**
     * What a file holds.
     *
     * @param drafts entries in order; none for an overview page or a template
     * @param findings what is wrong with the form of the file
     */
    record Read(List<TermDraft> drafts, List<Finding> findings) {}

    static Read read(EntryFile file) {
        var reader = new GlossaryFileReader(file);
        var name = file.file().name().toLowerCase(Locale.ROOT);
        if (name.endsWith(".yml") || name.endsWith(".yaml") || name.endsWith(".json")) {
            reader.yaml();
        } else if (name.endsWith(".csv")) {
            reader.values(CsvGlossary.read(file));
        } else if (!isOverview(name)) {
            reader.markdown();
        }
        return new Read(reader.drafts, reader.findings);
    }

    private static boolean isOverview(String name) {
        var stem = name.substring(0, Math.max(name.lastIndexOf('.'), 0));
        return stem.startsWith("_")
                || stem.equals("readme")
                || stem.equals("index")
                || stem.equals("template")
                || stem.equals("license");
    }

    private void yaml() {
        var parsed = Yaml.read(file.file().text(), 1);
        problems(parsed.problems());
        values(YamlGlossary.read(parsed.value(), file));
    }

    private void values(List<TermDraft> read) {
        drafts.addAll(read);
        for (var draft : read) {
            draft.over.forEach(limit -> findings.add(OverLimit.finding(limit, draft.path, draft.line, 1)));
        }
    }

    private void markdown() {
        var text = Shortcodes.without(file.file().text());
        var front = FrontMatter.read(text);
        problems(front.problems());
        var keys = new TermKeys(front.values());
        if (!keys.namesTerm() && OneFileGlossary.isOne(file.file().name(), keys.name())) {
            drafts.addAll(new OneFileGlossary(file, text, new Lines(text)).read(front.bodyStart(), findings));
        } else {
            drafts.add(TermFile.read(file, text, front, findings));
        }
    }

    private void problems(List<Yaml.Problem> problems) {
        for (var problem : problems) {
            findings.add(badYaml(file.file().path(), problem));
        }
    }

    static Finding badYaml(String path, Yaml.Problem problem) {
        return new Finding(
                "bad-yaml",
                Severity.ERROR,
                path,
                Math.max(problem.line(), 1),
                Math.max(problem.column(), 1),
                "The facts of the entry cannot be read as YAML: " + problem.what() + ".",
                "Mend the line; put texts with a colon or a # in quotes.");
    }
}
