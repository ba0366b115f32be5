package io.adroit.check;

/** A rule, or a small family of rules, that looks at the library as a whole, or at its entries. */
interface LibraryRule {
    /** Notes what is wrong. */
    void check(Scene scene, Notes notes);
}
