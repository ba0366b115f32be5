package io.adroit.architecture.trespass.link;

/** Knows what {@code link} must not know. */
public final class Trespasser {
    /** Never set. */
    public io.adroit.architecture.trespass.insight.Trespasser stranger;
}
