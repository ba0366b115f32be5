package io.adroit.maven;

/** Counts as people say them. */
final class Words {
    private Words() {}

    /** "1 error", "2 errors". */
    static String counted(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
