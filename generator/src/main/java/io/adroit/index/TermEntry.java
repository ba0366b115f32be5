package io.adroit.index;

/**
 * A term of the index as the shards have it.
 *
 * @param term a stem
 * @param docs number of documents that hold it in any field
 * @param postings coded, as {@code SEARCH} format says: {@code V(gap*4+c)} and what follows
 * @param places coded positions: for each field that has them, for each document
 */
record TermEntry(String term, int docs, DenseText postings, DenseText places) {}
