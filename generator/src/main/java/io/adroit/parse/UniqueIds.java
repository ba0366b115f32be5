package io.adroit.parse;

import io.adroit.model.Finding;
import io.adroit.model.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Ids of records, unique within a package, compared without case; the later of two equal ones in path order gets {@code -2}. */
final class UniqueIds {
    private final Set<String> taken = new HashSet<>();

    String of(Draft draft, List<Finding> findings) {
        var plain = draft.adr().id();
        var home = draft.adr().source().packageName() + "/";
        boolean reserved = plain.equalsIgnoreCase("index");
        var id = plain;
        for (int next = 2; reserved && next == 2 || !taken.add((home + id).toLowerCase(Locale.ROOT)); next++) {
            id = plain + "-" + next;
            if (reserved && next == 2 && taken.add((home + id).toLowerCase(Locale.ROOT))) {
                break;
            }
        }
        if (!id.equals(plain)) {
            findings.add(new Finding(
                    "id-duplicate",
                    Severity.INFO,
                    draft.adr().path(),
                    1,
                    1,
                    reserved
                            ? "The name \"" + plain + "\" is kept for a page of the site; so this record's page is "
                                    + id + ".html."
                            : "Another record has the name \"" + plain + "\" too; so this record's page is " + id
                                    + ".html.",
                    "Rename the file if you want another address."));
        }
        return id;
    }
}
