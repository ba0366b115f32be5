/** JSON of any stage, written into memory through one library. */
@NullMarked
package io.adroit.json;

import org.jspecify.annotations.NullMarked;
