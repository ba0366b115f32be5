package io.adroit.architecture.trespass.text;

/** Knows what {@code text} must not know. */
public final class Trespasser {
    /** Never set. */
    public io.adroit.architecture.trespass.model.Trespasser stranger;
}
