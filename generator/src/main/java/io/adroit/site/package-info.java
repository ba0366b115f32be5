/** Pages to disk; the only writer. Staging first, then whole files move, then stale ones of ours go. */
@NullMarked
package io.adroit.site;

import org.jspecify.annotations.NullMarked;
