package io.adroit.text;

/** Words that a question can lose; the client gets the list in {@code search/language.js}. Stems of English grammar, question words, and verbs that any question may use. */
final class Stopwords {
    /** Folded, apart by one blank. */
    static final String WORDS =
            "a an the and or but if then than so of in on at to from for by with without about into onto over "
                    + "under between through during before after up out off again as is are was were be been being am do "
                    + "does did doing done have has had having can could should would will shall may might must need let "
                    + "get gets got getting go goes going went gone make makes made it its this that these those there here "
                    + "he she his her him they them their we us our ours you your yours i me my mine who whom whose which "
                    + "what when where why how not no nor only just also too very much many more most some any all each "
                    + "every other another such own same s t d ll m re ve don doesn didn isn aren wasn weren won wouldn "
                    + "couldn shouldn happen happens happened happening use uses used using one ones thing things something "
                    + "someone anything anyone everything know knows tell please want wants like still ever even actually "
                    + "really";

    private Stopwords() {}
}
