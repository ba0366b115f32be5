package io.adroit.architecture.trespass.source;

/** Knows what {@code source} must not know. */
public final class Trespasser {
    /** Never set. */
    public io.adroit.architecture.trespass.parse.Trespasser stranger;
}
