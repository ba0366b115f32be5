package io.adroit.insight;

import io.adroit.model.Adr;
import java.util.Comparator;

/** The order in which decisions were made: date (none last), number (none last), path. */
final class Chronology {
    static final Comparator<Adr> ORDER = Comparator.comparing((Adr adr) ->
                    adr.date().iso().isEmpty() ? "9999" : adr.date().iso())
            .thenComparingInt(Chronology::number)
            .thenComparing(Adr::path);

    private Chronology() {}

    /** A record's number; one without comes after all that have one. */
    static int number(Adr adr) {
        return adr.number() < 0 ? Integer.MAX_VALUE : adr.number();
    }
}
