package io.adroit.model;

import io.adroit.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/** Where in a record an offset stands: its innermost section, and what that section is. */
public final class Place {
    private final List<Section> sections;
    private final List<Part> parts;

    /** Looks at the sections once; a section we do not know takes the part of the one that holds it. */
    public Place(Adr adr) {
        sections = adr.sections();
        parts = new ArrayList<>(sections.size());
        var open = new ArrayDeque<Integer>();
        for (int i = 0; i < sections.size(); i++) {
            var section = sections.get(i);
            while (!open.isEmpty() && !sections.get(open.peek()).span().holds(section.span())) {
                open.pop();
            }
            boolean inherits = section.part() == Part.OTHER && !open.isEmpty();
            parts.add(inherits ? parts.get(open.peek()) : section.part());
            open.push(i);
        }
    }

    /** Index of the innermost section at an offset, -1 before the first. */
    private int at(int offset) {
        int low = 0;
        int high = sections.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (sections.get(middle).span().start() <= offset) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }

    /** What the section at an offset is; {@link Part#CONTEXT} before the first. */
    public Part part(Span span) {
        int index = at(span.start());
        return index < 0 ? Part.CONTEXT : parts.get(index);
    }

    /** Heading of the section at an offset, or empty. */
    public String heading(Span span) {
        int index = at(span.start());
        return index < 0 ? "" : sections.get(index).heading();
    }

    /** Id of that heading, or empty. */
    public String anchor(Span span) {
        int index = at(span.start());
        return index < 0 ? "" : sections.get(index).anchor();
    }

    /** Whether a place lies under a heading or in introductory text that counts as a section: else it is metadata or the title. */
    public boolean inSection(Span span) {
        return at(span.start()) >= 0;
    }

    /** How much a place matters to who reads for the decision; 0 matters most. */
    public int rank(Span span) {
        return switch (part(span)) {
            case DECISION -> 0;
            case CONSEQUENCES, POSITIVE, NEGATIVE, NEUTRAL, RISKS -> 1;
            case RATIONALE, OPTIONS, OPTIONS_ANALYSIS, DRIVERS, IMPLEMENTATION, CONFIRMATION -> 2;
            case SUMMARY, CONTEXT, ASSUMPTIONS, CONSTRAINTS, OTHER -> 3;
            case LINKS, NOTES, STATUS, PEOPLE -> 4;
        };
    }
}
