package io.adroit.index;

import io.adroit.Adroit;
import io.adroit.Settings;
import java.io.IOException;
import java.util.List;

/** The public records that {@link Judged} questions are about, with our packs as their glossary. */
final class JudgedLibrary {
    private static final List<String> FOLDERS = List.of(
            "HHS__simpler-grants-gov",
            "ministryofjustice__cloud-platform",
            "alphagov__govuk-aws",
            "wagov-dtt__architecture-decision-records",
            "operate-first__blueprint");

    private final List<SearchDocument> documents;
    private final LuceneSearcher lucene;

    private JudgedLibrary(List<SearchDocument> documents) {
        this.documents = documents;
        lucene = LuceneSearcher.open(new SearchFilesBuilder(documents).build().pages());
    }

    /** Skips the test where the corpora are not there. */
    static JudgedLibrary read() throws IOException {
        var root = MadeCorpus.corpora().resolve("adr");
        var found = Settings.of(root, root);
        var settings = new Settings(
                root,
                FOLDERS.stream().map(root::resolve).toList(),
                List.of(),
                List.of("all"),
                root,
                false,
                found.site(),
                found.limits(),
                found.link(),
                found.check(),
                found.gate(),
                "");
        var examined = new Adroit().examine(settings);
        return new JudgedLibrary(new DocumentReader(examined.linked(), examined.insight()).documents());
    }

    /** Records alone, in the order of the index. */
    List<SearchDocument> records() {
        return documents.stream().filter(one -> !one.term()).toList();
    }

    /** Records that answer, best first, as {@link #id} names them. */
    List<String> found(String question, int most) {
        return lucene.search(question, SearchOptions.STANDARD.limit(most)).decisions().stream()
                .map(hit -> id(documents.get(hit.doc())))
                .toList();
    }

    /** {@code <corpus folder>/<file stem>}. */
    static String id(SearchDocument record) {
        var path = record.path();
        return path.substring(0, path.indexOf('/'))
                + path.substring(path.lastIndexOf('/')).replaceAll("\\.md$", "");
    }
}
