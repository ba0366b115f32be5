package io.adroit.architecture.trespass.insight;

/** Knows what {@code insight} must not know. */
public final class Trespasser {
    /** Never set. */
    public io.adroit.architecture.trespass.check.Trespasser stranger;
}
