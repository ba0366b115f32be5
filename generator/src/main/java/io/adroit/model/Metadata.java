package io.adroit.model;

import java.util.List;

/**
 * The smaller fields of a record.
 *
 * @param people everybody named, in the record's order
 * @param tags as written
 * @param template family label: {@code nygard}, {@code madr4}, {@code log4brains}, …; {@code unknown} when none fits
 * @param frontMatterId the id the front matter gives, or empty
 * @param slug the slug the front matter gives, or empty
 * @param reviewBy ISO date by which the record asks to be looked at again, or empty
 * @param suppressed ids of rules switched off inside the record ({@code <!-- adroit-disable rule -->})
 * @param glossary control of term linking
 */
public record Metadata(
        List<Person> people,
        List<String> tags,
        String template,
        String frontMatterId,
        String slug,
        String reviewBy,
        List<String> suppressed,
        GlossaryControl glossary) {
    public Metadata {
        people = List.copyOf(people);
        tags = List.copyOf(tags);
        suppressed = List.copyOf(suppressed);
    }
}
