package io.adroit.architecture.trespass.render;

/** Knows what {@code render} must not know. */
public final class Trespasser {
    /** Never set. */
    public io.adroit.architecture.trespass.site.Trespasser stranger;
}
