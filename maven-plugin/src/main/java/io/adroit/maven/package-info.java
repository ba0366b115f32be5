/**
 * The Maven plugin: parameters in, findings out. A goal here translates between Maven's words and the generator's and does nothing else.
 */
@NullMarked
package io.adroit.maven;

import org.jspecify.annotations.NullMarked;
