package io.adroit.model;

import java.util.List;
import java.util.Map;

/**
 * What the index stage gives.
 *
 * @param files Lucene index and browser shards
 * @param version eight hex digits of the content's hash, for {@code ?v=}
 * @param related per record path, paths of the most similar records, best first
 */
public record SearchFiles(List<Page> files, String version, Map<String, List<String>> related) {
    public SearchFiles {
        files = List.copyOf(files);
        related = Map.copyOf(related);
    }
}
