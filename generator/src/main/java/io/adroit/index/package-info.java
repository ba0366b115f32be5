/** Library to a Lucene index and to shards for the reader's browser, both in memory. */
@NullMarked
package io.adroit.index;

import org.jspecify.annotations.NullMarked;
