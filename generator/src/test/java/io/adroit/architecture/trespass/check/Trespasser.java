package io.adroit.architecture.trespass.check;

/** Knows what {@code check} must not know. */
public final class Trespasser {
    /** Never set. */
    public io.adroit.architecture.trespass.index.Trespasser stranger;
}
