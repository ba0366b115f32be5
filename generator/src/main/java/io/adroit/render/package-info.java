/** Library and findings to pages. Templates get records with everything decided; HTML enters them once. */
@NullMarked
package io.adroit.render;

import org.jspecify.annotations.NullMarked;
