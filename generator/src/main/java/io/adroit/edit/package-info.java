/**
 * What an engineer asks to have written: a new record, a supersession, an entry. Pure functions from the library to proposed texts; nothing is written here,
 * and no file is ever overwritten unread.
 */
@NullMarked
package io.adroit.edit;

import org.jspecify.annotations.NullMarked;
