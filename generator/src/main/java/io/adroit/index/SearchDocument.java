package io.adroit.index;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is indexed of one record or one glossary entry.
 *
 * @param term whether it is an entry
 * @param id of the entry, or of the record
 * @param path of the record, empty for an entry
 * @param url relative to the site's root
 * @param title of the record, or the entry's name
 * @param forms of an entry: its name, its abbreviation or empty, its aliases; empty for a record
 * @param lines its text, one paragraph a line; a line that begins with {@link #HEADING} is a heading
 * @param plain of a record: its key terms with their explanation; of an entry: its forms, what it means in a sentence, and everyday words
 * @param links of a record: entry id to weight of the use
 * @param facts for lists and filters
 */
record SearchDocument(
        boolean term,
        String id,
        String path,
        String url,
        String title,
        List<String> forms,
        List<String> lines,
        String plain,
        Map<String, Integer> links,
        Facts facts) {
    /** First character of a line that is a heading. */
    static final char HEADING = '\u0001';

    SearchDocument {
        forms = List.copyOf(forms);
        lines = List.copyOf(lines);
        links = Collections.unmodifiableMap(new TreeMap<>(links));
    }

    /**
     * What lists show and filters ask of a record.
     *
     * @param status word of the data contract, empty for an entry
     * @param lowered whether it no longer holds and ranks lower
     * @param number or empty
     * @param date ISO date or empty
     * @param topic first tag, else package, else empty
     * @param tags as written
     * @param packageName or empty
     * @param summary one sentence: what it decides, or what the entry means
     * @param next number or title of the successor, or empty
     * @param nextUrl address of the successor, or empty
     */
    record Facts(
            String status,
            boolean lowered,
            String number,
            String date,
            String topic,
            List<String> tags,
            String packageName,
            String summary,
            String next,
            String nextUrl) {
        Facts {
            tags = List.copyOf(tags);
        }

        /** An entry with its meaning; nothing else applies. */
        static Facts of(String summary) {
            return new Facts("", false, "", "", "", List.of(), "", summary, "", "");
        }

        String year() {
            return date.length() < 4 ? "" : date.substring(0, 4);
        }
    }

    /** Headings in one text each. */
    List<String> headings() {
        return lines.stream()
                .filter(SearchDocument::heading)
                .map(line -> line.substring(1))
                .toList();
    }

    /** Paragraphs in one text each. */
    List<String> paragraphs() {
        return lines.stream().filter(line -> !heading(line)).toList();
    }

    private static boolean heading(String line) {
        return !line.isEmpty() && line.charAt(0) == HEADING;
    }
}
