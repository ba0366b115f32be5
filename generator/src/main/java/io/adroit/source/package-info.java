/** Disk and git to source files; the only reader. It knows no Markdown. */
@NullMarked
package io.adroit.source;

import org.jspecify.annotations.NullMarked;
