package io.adroit.architecture.trespass.edit;

/** Knows what {@code edit} must not know. */
public final class Trespasser {
    /** Never set. */
    public io.adroit.architecture.trespass.check.Trespasser stranger;
}
