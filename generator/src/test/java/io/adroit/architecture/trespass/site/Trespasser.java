package io.adroit.architecture.trespass.site;

/** Knows what {@code site} must not know. */
public final class Trespasser {
    /** Never set. */
    public io.adroit.architecture.trespass.text.Trespasser stranger;
}
