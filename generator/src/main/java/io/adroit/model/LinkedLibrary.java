package io.adroit.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The library with its links: which text uses which term, and how records relate.
 *
 * @param library as parsed
 * @param adrLinks what was found in each record, by path
 * @param termLinks what was found in each entry's parts, by entry id; one item per part, in the order of {@link Term#parts()}
 * @param relations every edge once per statement, in the order of the stating record and line
 */
public record LinkedLibrary(
        Library library, Map<String, Links> adrLinks, Map<String, List<Links>> termLinks, List<Relation> relations) {
    public LinkedLibrary {
        adrLinks = Map.copyOf(adrLinks);
        termLinks = Map.copyOf(termLinks);
        relations = List.copyOf(relations);
    }

    /** What was found in a record. */
    public Links linksOf(Adr adr) {
        return adrLinks.getOrDefault(adr.path(), Links.NONE);
    }

    /** Paths of the records at the far end of a kind of relation, whichever record states it; in order, each once. */
    public List<String> related(Adr adr, StatedRelation.Kind kind) {
        return relations.stream()
                .flatMap(edge -> farEnd(edge, adr.path(), kind).stream())
                .distinct()
                .toList();
    }

    private static Optional<String> farEnd(Relation edge, String path, StatedRelation.Kind kind) {
        if (edge.kind() == kind && edge.from().equals(path)) {
            return Optional.of(edge.to());
        }
        return edge.kind() == kind.inverse() && edge.to().equals(path) ? Optional.of(edge.from()) : Optional.empty();
    }
}
