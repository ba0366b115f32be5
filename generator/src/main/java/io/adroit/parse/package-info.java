/** Source files to records and entries, one class per template dialect or metadata form. It knows no file system and no other stage. */
@NullMarked
package io.adroit.parse;

import org.jspecify.annotations.NullMarked;
