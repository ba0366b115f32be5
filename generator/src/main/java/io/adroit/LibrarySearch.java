package io.adroit;

import io.adroit.index.LuceneSearcher;
import io.adroit.index.SearchHit;
import io.adroit.index.SearchOptions;
import io.adroit.index.Snippet;
import io.adroit.model.Adr;
import io.adroit.model.Library;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Answers questions at the terminal, in the ranking of the site. */
public final class LibrarySearch {
    private final Library library;
    private final LuceneSearcher searcher;

    private LibrarySearch(Library library, LuceneSearcher searcher) {
        this.library = library;
        this.searcher = searcher;
    }

    /** Reads and indexes the library as it is now, which must hold a record or an entry. */
    public static LibrarySearch of(Settings settings) throws IOException {
        var adroit = new Adroit();
        var examined = adroit.examine(settings);
        return new LibrarySearch(
                examined.linked().library(),
                LuceneSearcher.open(adroit.search(examined).files()));
    }

    /**
     * What came of a question.
     *
     * @param answers best first
     * @param total number of decisions found
     * @param instead words that were corrected: as typed to as shown
     */
    public record Answers(List<Answer> answers, int total, Map<String, String> instead) {
        public Answers {
            answers = List.copyOf(answers);
            instead = Map.copyOf(instead);
        }
    }

    /**
     * A decision or an entry.
     *
     * @param title plain text
     * @param standing status of a decision, {@code term} for an entry
     * @param path of the file from the root
     * @param summary one sentence, or empty
     * @param place heading that the snippet stands under, or empty
     * @param snippet words round what was found, found ones between asterisks; or empty
     */
    public record Answer(String title, String standing, String path, String summary, String place, String snippet) {}

    /** Answers a question with as many decisions at most, and the entries that it names. */
    public Answers ask(String question, int limit) {
        var result = searcher.search(question, SearchOptions.STANDARD.limit(limit));
        return new Answers(result.hits().stream().map(this::answer).toList(), result.total(), result.instead());
    }

    private Answer answer(SearchHit hit) {
        return new Answer(
                hit.title(),
                hit.term() ? "term" : hit.status(),
                path(hit),
                hit.summary(),
                hit.snippet().place(),
                hit.snippet().parts().stream().map(LibrarySearch::marked).collect(Collectors.joining()));
    }

    private String path(SearchHit hit) {
        var paths = hit.term()
                ? library.terms().stream()
                        .filter(term -> term.id().equals(hit.id()))
                        .map(term -> term.origin().path() + ":" + term.origin().line())
                : library.adrs().stream()
                        .filter(adr -> adr.url().equals(hit.url()))
                        .map(Adr::path);
        return Stream.concat(paths, Stream.of(hit.url())).findFirst().orElse("");
    }

    private static String marked(Snippet.Part part) {
        return part.found() ? "*" + part.text() + "*" : part.text();
    }
}
