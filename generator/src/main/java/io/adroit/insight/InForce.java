package io.adroit.insight;

import io.adroit.model.Adr;
import io.adroit.model.LinkedLibrary;
import io.adroit.model.StatedRelation.Kind;
import io.adroit.model.Status;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which records hold today (RULINGS 8): accepted, and not wholly superseded by one that was accepted. A successor that has since been superseded or
 * deprecated was accepted in its time, so what it replaced stays replaced; one that is only proposed, or says nothing, has replaced nothing yet.
 */
final class InForce {
    private static final Set<Status> ONCE_ACCEPTED = EnumSet.of(Status.ACCEPTED, Status.SUPERSEDED, Status.DEPRECATED);

    private InForce() {}

    /** Paths, in the library's order. */
    static List<String> of(LinkedLibrary linked) {
        var adrs = linked.library().adrs();
        var once = adrs.stream()
                .filter(adr -> ONCE_ACCEPTED.contains(adr.status().value()))
                .map(Adr::path)
                .collect(Collectors.toSet());
        var replaced = linked.relations().stream()
                .filter(edge -> edge.kind() == Kind.SUPERSEDES
                        && !edge.partly()
                        && !edge.from().equals(edge.to()))
                .filter(edge -> once.contains(edge.from()))
                .map(edge -> edge.to())
                .collect(Collectors.toSet());
        return adrs.stream()
                .filter(adr -> adr.status().value() == Status.ACCEPTED && !replaced.contains(adr.path()))
                .map(Adr::path)
                .toList();
    }
}
