package io.adroit.architecture.trespass.index;

/** Knows what {@code index} must not know. */
public final class Trespasser {
    /** Never set. */
    public io.adroit.architecture.trespass.render.Trespasser stranger;
}
