package io.adroit;

/** Hears how far a run has come. Nothing that it does reaches the site; it is called on the thread of the run, but for {@link #made}. */
public interface Progress {
    /** Hears nothing. */
    Progress UNHEARD = new Progress() {};

    /** The stages in their order; each name says what happens while it runs. */
    enum Stage {
        READING,
        PARSING,
        LINKING,
        UNDERSTANDING,
        CHECKING,
        INDEXING,
        WRITING;
    }

    /** A stage begins. */
    default void begins(Stage stage) {}

    /**
     * A stage has ended.
     *
     * @param counts what came of it, in words: {@code 12 decisions and 30 terms}
     */
    default void ends(Stage stage, String counts) {}

    /** One more page of the site was made; called from any thread. */
    default void made() {}
}
