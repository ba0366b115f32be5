package io.adroit.link;

import io.adroit.model.Form;
import io.adroit.model.Ids;
import io.adroit.model.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Which entry a spelling belongs to on one page, where several claim it (GLOSSARY R8). */
final class Owners {
    private static final Comparator<Pattern> RANK = Comparator.comparing(Pattern::inflected)
            .thenComparing(pattern -> pattern.form().kind());

    private final LinkPage page;

    Owners(LinkPage page) {
        this.page = page;
    }

    /**
     * What a spelling leads to.
     *
     * @param target entry id, or {@code ~form}
     * @param link whether a link may be made of it
     * @param rule why not, when it may not; otherwise empty
     */
    record Target(String target, boolean link, String rule) {}

    /** Whether an entry is looked for on this page at all. */
    boolean isInScope(Term term) {
        var scope = term.facts().scope();
        return scope.isEmpty() || scope.stream().anyMatch(this::isHere);
    }

    private boolean isHere(String scope) {
        var folder = scope.endsWith("/**")
                ? scope.substring(0, scope.length() - 3)
                : scope.endsWith("/") ? scope.substring(0, scope.length() - 1) : scope;
        return page.tags().stream().anyMatch(scope::equalsIgnoreCase)
                || page.path().equals(folder)
                || page.path().startsWith(folder + "/");
    }

    /** Chooses among the spellings that fit a place; there is at least one. */
    Target choose(List<Pattern> fitting) {
        var left = fitting;
        left = prefer(left, pattern -> pattern.term().id().equals(page.self()));
        left = prefer(
                left, pattern -> !page.control().skip().contains(pattern.term().id()));
        left = prefer(
                left, pattern -> page.control().prefer().contains(pattern.term().id()));
        left = prefer(left, pattern -> !pattern.term().facts().scope().isEmpty());
        var best = left.stream().min(RANK).orElseThrow();
        left = prefer(left, pattern -> RANK.compare(pattern, best) == 0);
        var ids = left.stream().map(pattern -> pattern.term().id()).distinct().toList();
        if (ids.size() > 1) {
            return new Target("~" + Ids.slug(best.form().text()), true, "");
        }
        return of(ids.get(0), left);
    }

    private Target of(String id, List<Pattern> patterns) {
        if (id.equals(page.self())) {
            return new Target(id, false, "R10: this is the entry's own page");
        }
        if (page.control().off()) {
            return new Target(id, false, "R11: the record says glossary: off");
        }
        if (page.control().skip().contains(id)) {
            return new Target(id, false, "R11: the record skips the entry");
        }
        boolean link = patterns.stream().map(Pattern::form).allMatch(Form::link);
        return new Target(id, link, link ? "" : "R11: the entry says link: false");
    }

    private static List<Pattern> prefer(List<Pattern> patterns, Predicate<Pattern> wanted) {
        var some = new ArrayList<Pattern>(patterns.size());
        patterns.stream().filter(wanted).forEach(some::add);
        return some.isEmpty() ? patterns : some;
    }
}
