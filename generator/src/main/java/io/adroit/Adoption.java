package io.adroit;

import io.adroit.model.Adr;
import io.adroit.model.FileEdit;
import io.adroit.site.SourceEdits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Takes over a folder that another tool kept: its records are read where they lie, in the form they have, and nothing is converted. */
public final class Adoption {
    private static final String FILE = "adroit.yml";

    private final Settings settings;

    /** For a root; sources that the settings name are taken, else those of the usual places and of other tools' own settings. */
    public Adoption(Settings settings) {
        this.settings = settings;
    }

    /**
     * What is there.
     *
     * @param folders of records, from the root
     * @param records number of records per template form, by name of the form
     * @param skipped number of Markdown files that are no records
     * @param entries number of glossary entries
     * @param traces files of other tools, such as {@code .adr-dir}
     */
    public record Found(
            List<String> folders, Map<String, Long> records, int skipped, int entries, List<String> traces) {
        public Found {
            folders = List.copyOf(folders);
            records = new TreeMap<>(records);
            traces = List.copyOf(traces);
        }
    }

    /** Looks; changes nothing. */
    public Found look() throws IOException {
        var adroit = new Adroit();
        var library = adroit.examine(settings).linked().library();
        var folders =
                adroit.recordFolders(settings).stream().map(this::relative).toList();
        var forms = library.adrs().stream()
                .collect(Collectors.groupingBy(Adoption::form, TreeMap::new, Collectors.counting()));
        var traces = List.of(".adr-dir", ".log4brains.yml", "workspace.dsl").stream()
                .filter(name -> Files.exists(settings.root().resolve(name)))
                .toList();
        int entries = (int) library.terms().stream()
                .filter(term -> term.origin().pack().isEmpty())
                .count();
        return new Found(folders, forms, library.skipped().size(), entries, traces);
    }

    private static String form(Adr adr) {
        return adr.metadata().template().isEmpty()
                ? "of its own"
                : adr.metadata().template();
    }

    private String relative(Path folder) {
        return folder.startsWith(settings.root())
                ? settings.root().relativize(folder).toString().replace('\\', '/')
                : folder.toString();
    }

    /**
     * Writes {@code adroit.yml}, so that every goal reads the same folders from now on.
     *
     * @throws IOException when there is one already
     */
    public void write(Found found) throws IOException {
        var text = new StringBuilder("# Read by every goal of Adroit. Every parameter may stand here.\nsources:\n");
        found.folders()
                .forEach(folder -> text.append("  - ").append(quoted(folder)).append('\n'));
        new SourceEdits(settings.root()).apply(List.of(new FileEdit(FILE, "", text.toString())));
    }

    private static String quoted(String path) {
        return '"' + path.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
