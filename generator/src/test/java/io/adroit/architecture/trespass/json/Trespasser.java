package io.adroit.architecture.trespass.json;

/** Knows what {@code json} must not know. */
public final class Trespasser {
    /** Never set. */
    public io.adroit.architecture.trespass.parse.Trespasser stranger;
}
