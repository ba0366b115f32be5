package io.adroit.architecture.trespass.parse;

/** Knows what {@code parse} must not know. */
public final class Trespasser {
    /** Never set. */
    public io.adroit.architecture.trespass.link.Trespasser stranger;
}
