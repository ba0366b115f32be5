package io.adroit.model;

import io.adroit.text.MarkdownText;
import java.util.List;
import java.util.stream.Stream;

/**
 * One architecture decision record as its file states it; nothing here is derived from another file.
 *
 * @param id unique in its package, URL-safe; with {@link SourceFile#packageName()} it gives the page's address
 * @param source the file
 * @param number from the file name, else the heading; -1 when there is none
 * @param title never empty
 * @param status {@link StatusField#SILENT} when the record does not say
 * @param date {@link DateField#NONE} when there is none
 * @param metadata people, tags, template and the like
 * @param sections in order, nested sections after the one that holds them
 * @param options what was weighed, in the record's order; empty when the record lists none
 * @param consequences remarks under consequences, with their leaning where the record says it
 * @param decides what it decides, word for word
 * @param relations to other records, as worded here
 * @param body the text, ready for linking and rendering
 */
public record Adr(
        String id,
        SourceFile source,
        int number,
        Title title,
        StatusField status,
        DateField date,
        Metadata metadata,
        List<Section> sections,
        List<Option> options,
        List<Option.Argument> consequences,
        Decides decides,
        List<StatedRelation> relations,
        MarkdownText body) {
    public Adr {
        sections = List.copyOf(sections);
        options = List.copyOf(options);
        consequences = List.copyOf(consequences);
        relations = List.copyOf(relations);
    }

    /** Path of the file relative to the root. */
    public String path() {
        return source.path();
    }

    /** Address of the page relative to the site's root: {@code adr/[<package>/]<id>.html}. */
    public String url() {
        return "adr/" + (source.packageName().isEmpty() ? "" : Ids.slug(source.packageName()) + "/") + id + ".html";
    }

    /** Sections of one kind, in order. */
    public Stream<Section> sections(Part part) {
        return sections.stream().filter(section -> section.part() == part);
    }

    /** Names in a role, in the record's order. */
    public List<String> people(Person.Role role) {
        return metadata.people().stream()
                .filter(person -> person.role() == role)
                .map(Person::name)
                .toList();
    }
}
