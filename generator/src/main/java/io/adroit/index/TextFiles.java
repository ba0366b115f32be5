package io.adroit.index;

import io.adroit.model.Page;
import io.adroit.text.SearchText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;

/** {@code search/t/<document>.js}: what a result shows of a document, and for an entry the records that use it; {@code search/g.js}: all forms. */
final class TextFiles {
    /** Characters of text for snippets; a longer record has none from its end. */
    private static final int LONGEST = 12_000;

    private final LeafReader reader;
    private final List<SearchDocument> documents;
    private final SearchText text = new SearchText();

    TextFiles(LeafReader reader, List<SearchDocument> documents) {
        this.reader = reader;
        this.documents = documents;
    }

    List<Page> pages() throws IOException {
        var pages = new ArrayList<Page>();
        for (int doc = 0; doc < documents.size(); doc++) {
            var document = documents.get(doc);
            var head = "adroit.t(" + doc + ",";
            var links = document.term() ? "," + Script.quoted(links(document.id())) : "";
            pages.add(Script.page("t/" + doc, () -> head + Script.quoted(text(document)) + links + ")\n"));
        }
        if (documents.stream().anyMatch(SearchDocument::term)) {
            pages.add(Script.page("g", () -> "adroit.g(" + Script.quoted(forms()) + ")\n"));
        }
        return pages;
    }

    /** Nine lines of facts, then the text. */
    static String text(SearchDocument document) {
        var facts = document.facts();
        var out = new StringBuilder();
        for (var fact : List.of(
                document.id(),
                document.url(),
                facts.number(),
                document.title(),
                facts.date(),
                facts.topic(),
                facts.summary(),
                facts.next(),
                facts.nextUrl())) {
            out.append(oneLine(fact)).append('\n');
        }
        int most = out.length() + LONGEST;
        for (var line : document.term() ? List.<String>of() : document.lines()) {
            if (out.length() + line.length() > most) {
                break;
            }
            out.append(oneLine(line)).append('\n');
        }
        return out.substring(0, out.length() - 1);
    }

    private String links(String id) throws IOException {
        var out = new DenseText();
        var postings =
                reader.postings(new Term(Ranking.FIELDS.get(Ranking.LINKS).name(), id), PostingsEnum.FREQS);
        int last = -1;
        for (int doc = postings == null ? PostingsEnum.NO_MORE_DOCS : postings.nextDoc();
                doc != PostingsEnum.NO_MORE_DOCS;
                doc = postings.nextDoc()) {
            out.number(doc - last - 1).number(postings.freq() - 1);
            last = doc;
        }
        return out.toString();
    }

    private String forms() {
        return documents.stream()
                .filter(SearchDocument::term)
                .map(entry -> String.join(",", forms(entry)))
                .collect(Collectors.joining(";"));
    }

    /** Name and abbreviation (or empty) folded, then stems of the aliases; an alias that holds the whole name is found by its words. */
    private List<String> forms(SearchDocument entry) {
        var forms = entry.forms();
        var kept = new ArrayList<String>();
        forms.stream().limit(2).map(text::folded).forEach(kept::add);
        var name = " " + text.stems(forms.get(0)) + " ";
        forms.stream()
                .skip(2)
                .map(text::stems)
                .distinct()
                .filter(alias -> !(" " + alias + " ").contains(name))
                .forEach(kept::add);
        return kept;
    }

    private static String oneLine(String text) {
        return text.replace('\n', ' ').replace('\t', ' ').replace('\r', ' ');
    }
}
