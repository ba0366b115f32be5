/**
 * The live preview: builds, serves the site on the loopback address, watches the sources, builds again and tells the open pages.
 *
 * <p>It drives the facade and owns nothing of the site. Nobody else on the network can reach it, and it gives away nothing but the site's own files.
 */
@NullMarked
package io.adroit.serve;

import org.jspecify.annotations.NullMarked;
