/** Terms and cross-references to mentions and relations. Linking is stand-off: ranges of the source, never a changed text. */
@NullMarked
package io.adroit.link;

import org.jspecify.annotations.NullMarked;
