/** Library to findings, one class per rule. A rule knows the template of the record it looks at. */
@NullMarked
package io.adroit.check;

import org.jspecify.annotations.NullMarked;
