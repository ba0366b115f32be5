package io.adroit.architecture.trespass.model;

/** Knows what {@code model} must not know. */
public final class Trespasser {
    /** Never set. */
    public io.adroit.architecture.trespass.parse.Trespasser stranger;
}
