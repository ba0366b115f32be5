package io.adroit.render;

import io.adroit.model.Adr;
import io.adroit.model.Person;
import io.adroit.model.Revision;
import io.adroit.model.Status;
import io.adroit.model.StatusChange;
import io.adroit.render.AdrPage.Commit;
import io.adroit.render.AdrPage.Pair;
import io.adroit.render.AdrPage.SourceView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where a record comes from: its file, who took part, what commits did to it. */
final class RecordOrigin {
    private static final int COMMITS = 12;

    private final Words words;
    private final SourceLinks sources;

    RecordOrigin(Words words, SourceLinks sources) {
        this.words = words;
        this.sources = sources;
    }

    SourceView of(Adr adr) {
        var roles = new ArrayList<Pair>();
        for (var role : Person.Role.values()) {
            var names = adr.people(role);
            if (!names.isEmpty()) {
                roles.add(
                        new Pair(words.say("role_" + role.name().toLowerCase(Locale.ROOT)), String.join(", ", names)));
            }
        }
        var history = adr.source().history();
        var first = history.isEmpty() ? history : history.subList(history.size() - 1, history.size());
        var later = history.isEmpty() ? history : history.subList(0, history.size() - 1);
        return new SourceView(
                adr.path(),
                sources.view(adr.path(), 1),
                sources.edit(adr.path()),
                List.copyOf(roles),
                first.stream().map(this::commit).toList(),
                later.stream().limit(COMMITS).map(this::commit).toList(),
                adr.status().changes().stream().limit(COMMITS).map(this::change).toList(),
                later.size() > COMMITS ? words.count("older_commits", later.size() - COMMITS) : "",
                adr.metadata().template().equals("unknown")
                        ? ""
                        : adr.metadata().template(),
                MarkdownCopies.path(adr.url()));
    }

    private Commit commit(Revision revision) {
        return new Commit(
                revision.date(),
                words.shortDate(revision.date()),
                revision.author(),
                LibraryView.cut(revision.subject(), 120));
    }

    private Commit change(StatusChange change) {
        var how = words.say("status_from_to", status(change.from()), status(change.to()));
        return new Commit(change.date(), words.shortDate(change.date()), change.author(), how);
    }

    private String status(Status status) {
        return words.say("status_" + status.label());
    }
}
