package io.adroit.parse;

import io.adroit.model.StatedRelation.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Words that relate one record to another (ADR-FORMATS, section 2.3). */
final class Verbs {
    private static final List<Verb> ALL = new ArrayList<>();

    /** What a record says of itself before it names what took its place. */
    static final String TOOK_PLACE =
            "superseded by, superceded by, superseeded by, superceeded by, supersed by, superseded with, superseded in, replaced by, replaced with, replaced in, obsoleted by, made obsolete by, "
                    + "ersetzt durch, abgelöst durch, remplacé par, remplacée par, sustituido por, sustituida por, reemplazado por, reemplazada por, "
                    + "substituído por, substituída por, substituído pelo, substituída pelo, substituído pela, substituída pela, "
                    + "sostituito da, sostituita da, sostituito dal, sostituita dal, sostituito dall, sostituita dall, superato da, superata da, superato dal, superata dal, superato dall, superata dall, "
                    + "vervangen door, zastąpione przez, zastąpiony przez, zastąpiona przez, заменено на, заменен на, заменён на, заменена на, замінено на, ersatt av, erstattet av, erstattet af, "
                    + "digantikan oleh, được thay thế bởi, bị thay thế bởi, đã thay thế bởi, thay thế bởi, nahrazeno, 被取代, 已被取代, 被替代, 被替换为, 取代为, 替代为";

    static {
        put(
                Kind.SUPERSEDED_BY,
                TOOK_PLACE
                        + ", is superseded by, overridden by, overruled by, deprecated by, deprecated in favour of, deprecated in favor of, заменено, заменен, заменён, заменена");
        put(
                Kind.SUPERSEDES,
                "supersedes, supercedes, superseeds, superseedes, superceeds, supersede, supercede, superseding, replaces, replace, replacing, obsoletes, overrides, overrules, "
                        + "ersetzt, löst ab, remplace, sustituye a, sustituye, reemplaza a, reemplaza, substitui, sostituisce, vervangt, заменяет, 取代了, 替代了, 代替");
        put(
                Kind.AMENDED_BY,
                "amended by, extended by, refined by, clarified by, modified by, updated by, adjusted by, revised by, ergänzt durch, erweitert durch, modifié par, complété par, modificado por, enmendado por, 被修订");
        put(
                Kind.AMENDS,
                "amends, amend, extends, refines, clarifies, modifies, updates, adjusts, revises, ergänzt, erweitert, modifie, complète, modifica, enmienda, extiende, 修订");
        put(
                Kind.RELATES_TO,
                "relates to, related to, relates, depends on, conflicts with, builds on, builds upon, complements, complemented by, enhances, supplements, required by, requires, follows, follows from, see also, see, linked to, reverted by, in favour of, in favor of, based on, "
                        + "hängt ab von, bezieht sich auf, basiert auf, depende de, relacionado con, relacionado com, dépend de, lié à, dipende da, correlato a, связано с, зависит от, 依赖, 相关");
        ALL.sort(Comparator.comparingInt((Verb verb) -> -verb.words().length()));
    }

    private Verbs() {}

    /** A verb and what it says. */
    private record Verb(String words, Kind kind) {}

    /**
     * A verb in a text.
     *
     * @param start where it begins
     * @param end where it ends
     */
    record Found(Kind kind, int start, int end) {}

    private static void put(Kind kind, String verbs) {
        for (var verb : verbs.split(", ", -1)) {
            ALL.add(new Verb(verb, kind));
        }
    }

    /** The first verb at or after a place; the longest of those that begin there. */
    static Optional<Found> find(String lower, int from) {
        Found best = null;
        for (var verb : ALL) {
            int at = indexOfWord(lower, verb.words(), from);
            if (at >= 0
                    && (best == null
                            || at < best.start()
                            || at == best.start() && at + verb.words().length() > best.end())) {
                best = new Found(verb.kind(), at, at + verb.words().length());
            }
        }
        return bracketed(lower, from, best);
    }

    /** {@code Superseded (as never implemented) by}. */
    private static Optional<Found> bracketed(String lower, int from, @org.jspecify.annotations.Nullable Found best) {
        for (var word : List.of("superseded (", "superceded (", "superseeded (", "replaced (")) {
            int at = lower.indexOf(word, from);
            int close = at < 0 ? -1 : lower.indexOf(") by", at);
            if (close > 0 && (best == null || at < best.start())) {
                return Optional.of(new Found(Kind.SUPERSEDED_BY, at, close + 4));
            }
        }
        return Optional.ofNullable(best);
    }

    private static int indexOfWord(String text, String word, int from) {
        for (int at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1)) {
            boolean letters = word.charAt(0) < 0x3040;
            boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            int end = at + word.length();
            boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
            if (!letters || begins && ends) {
                return at;
            }
        }
        return -1;
    }
}
