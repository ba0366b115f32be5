package io.adroit.parse;

import io.adroit.model.Adr;
import io.adroit.model.Finding;
import io.adroit.model.Ids;
import java.util.List;

/**
 * A record whose date waits for the other records of its folder, and its id for those before it.
 *
 * @param adr all else; its id is what its name alone would give
 */
record Draft(RecordText record, Adr adr, DateReader.Claims claims, List<Finding> findings) {
    /** Dates with their number, for the folder to tell how it writes them. */
    List<DayOrder.Dated> dates() {
        return java.util.stream.Stream.concat(claims.stated().stream(), claims.modified().stream())
                .flatMap(claim -> claim.date().stream())
                .map(date -> new DayOrder.Dated(adr.number(), date))
                .toList();
    }

    /** The finished record. */
    Adr finish(String id, DayOrder.Decided order, List<Finding> to) {
        var date = DateReader.read(record, claims, order);
        to.addAll(findings);
        return new Adr(
                id,
                adr.source(),
                adr.number(),
                adr.title(),
                adr.status(),
                date,
                adr.metadata(),
                adr.sections(),
                adr.options(),
                adr.consequences(),
                adr.decides(),
                adr.relations(),
                adr.body());
    }

    static String plainId(RecordText record) {
        return Ids.slug(record.name().stem());
    }
}
