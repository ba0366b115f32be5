package io.adroit.render;

import io.adroit.model.Adr;
import io.adroit.model.Status;

/**
 * A status as pages show it: a shape and a word.
 *
 * @param is the word of the data files, which chooses shape and colour
 * @param word in the language of the interface
 */
record StatusView(String is, String word) {
    static StatusView of(Adr adr, Words words) {
        return of(adr.status().value(), words);
    }

    static StatusView of(Status status, Words words) {
        return new StatusView(status.label(), words.say("status_" + status.label()));
    }
}
