package io.adroit.parse;

import io.adroit.model.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The vocabulary of statuses. Words it does not know are {@link Status#UNKNOWN}: nothing is guessed. */
final class StatusWords {
    /** Phrases, folded when read; longest match at the begin of a statement counts. */
    private static final Map<String, Status> PHRASES = new HashMap<>();

    static {
        put(
                Status.DRAFT,
                "draft, drafted, drafting, tbd, to be decided, wip, work in progress, in progress, incomplete, unfinished, in preparation, entwurf, in arbeit, "
                        + "brouillon, ebauche, borrador, en borrador, rascunho, em rascunho, bozza, in bozza, concept, szkic, utkast, udkast, taslak, luonnos, draf, bản nháp, vázlat, návrh, черновик, чернетка, "
                        + "草稿, 草案, 起草, ドラフト, 下書き, 草案中, 초안");
        put(
                Status.PROPOSED,
                "proposed, proposal, pending, awaiting, in review, under review, review, for review, needs review, ready for review, rfc, "
                        + "request for comments, in discussion, under discussion, discussion, discussing, open, opened, last call, tentative, tentatively, experimental, experiment, trial, "
                        + "on hold, deferred, postponed, delayed, paused, ongoing, evaluating, under evaluation, under consideration, considering, gathering information, "
                        + "submitted, candidate, undecided, unconfirmed, new, todo, to do, planned, waiting, investigating, partially proposed, "
                        + "vorgeschlagen, vorschlag, ausstehend, offen, in diskussion, in prufung, zuruckgestellt, propose, proposee, proposition, en attente, en discussion, en revue, en cours, "
                        + "propuesto, propuesta, pendiente, en revision, en discusion, proposto, proposta, pendente, em revisao, em discussao, em analise, in attesa, in discussione, in revisione, "
                        + "voorgesteld, zaproponowany, zaproponowano, zaproponowana, zaproponowane, foreslagen, foreslått, foreslået, onerildi, öneri, ehdotettu, diusulkan, usulan, đề xuất, được đề xuất, đang đề xuất, navrženo, navrhované, javasolt, запропоновано, предложено, предложен, предложена, на рассмотрении, обсуждается, "
                        + "提议, 提議, 提案, 待定, 待审, 评审中, 讨论中, 审核中, 建议, 提案中, 提案済み, 検討中, 保留, 審議中, 제안, 제안됨, 검토중, 검토 중, 논의중, 논의 중, 보류, 대기");
        put(
                Status.ACCEPTED,
                "accepted, accept, acepted, acccepted, approved, aproved, active, decided, adopted, agreed, implemented, implementing, committed, resolved, done, final, finalized, finalised, "
                        + "completed, complete, stable, published, reviewed, ratified, enacted, in force, in effect, effective, closed accepted, signed off, "
                        + "partially accepted, partly accepted, partially approved, partially implemented, partially superseded, partly superseded, partially replaced, partly replaced, "
                        + "akzeptiert, angenommen, genehmigt, beschlossen, entschieden, aktiv, umgesetzt, gultig, freigegeben, accepte, acceptee, valide, validee, approuve, approuvee, adopte, adoptee, actif, "
                        + "aceptado, aceptada, aprobado, aprobada, adoptado, adoptada, vigente, decidido, decidida, activo, activa, implementado, implementada, aceito, aceita, aceite, aprovado, aprovada, adotado, adotada, ativo, ativa, "
                        + "accettato, accettata, approvato, approvata, adottato, adottata, deciso, decisa, geaccepteerd, aanvaard, goedgekeurd, zaakceptowany, zaakceptowana, zaakceptowane, zaakceptowano, przyjety, przyjeta, przyjete, przyjeto, zatwierdzony, zatwierdzona, zatwierdzone, zatwierdzono, accepterad, antagen, godkand, godkendt, godkjent, akseptert, accepteret, vedtatt, vedtaget, besluttet, hyväksytty, diterima, disetujui, chấp nhận, đã chấp nhận, được chấp nhận, đã duyệt, đã phê duyệt, přijato, přijaté, schváleno, elfogadva, elfogadott, retenu, retenue, прийнято, прийнятий, затверджено, схвалено, αποδεκτό, εγκρίθηκε, "
                        + "kabul edildi, kabul, onaylandi, принято, принят, принята, утверждено, утвержден, утверждена, одобрено, одобрен, "
                        + "通过, 已通过, 通過, 接受, 已接受, 已采纳, 采纳, 采用, 已采用, 已批准, 批准, 完成, 已完成, 生效, 已决定, 已實施, 已实施, 已實現, 已定, 承認, 承認済み, 承認済, 採用, 採択, 受理, 受け入れ, 決定, 決定済み, 承諾, "
                        + "승인, 승인됨, 승인됐음, 수락, 수락됨, 채택, 채택됨, 허용, 결정, 결정됨, 확정");
        put(
                Status.REJECTED,
                "rejected, reject, declined, denied, refused, withdrawn, abandoned, dropped, discarded, cancelled, canceled, not implemented, never implemented, not accepted, not approved, not adopted, not pursued, "
                        + "won't do, wont do, wontfix, won't fix, will not do, not done, vetoed, dismissed, voted down, closed without, "
                        + "abgelehnt, verworfen, zuruckgezogen, nicht akzeptiert, refuse, refusee, rejete, rejetee, abandonne, abandonnee, "
                        + "rechazado, rechazada, descartado, descartada, retirado, retirada, rejeitado, rejeitada, recusado, recusada, rifiutato, rifiutata, respinto, respinta, scartato, scartata, "
                        + "afgewezen, verworpen, odrzucony, odrzucona, odrzucone, odrzucono, avvisad, forkastad, avvist, forkastet, afvist, hylätty, ditolak, từ chối, bị từ chối, đã từ chối, zamítnuto, elutasítva, reddedildi, відхилено, отклонено, отклонен, отклонена, отвергнуто, отвергнут, "
                        + "拒绝, 已拒绝, 否决, 被否决, 驳回, 已放弃, 放弃, 拒絕, 却下, 棄却, 不採用, 却下済み, 거부, 거부됨, 거절, 거절됨, 기각, 기각됨, 반려");
        put(
                Status.DEPRECATED,
                "deprecated, depricated, depreciated, outdated, obsolete, obsoleted, retired, reverted, removed, no longer relevant, no longer valid, no longer applicable, no longer in use, no longer applies, not in force, expired, archived, inactive, "
                        + "rolled back, undone, sunset, invalid, decommissioned, deleted, discontinued, historic, historical, "
                        + "veraltet, uberholt, nicht mehr gultig, abgekundigt, deprecie, depreciee, obsolete, obsoletes, perime, perimee, caduc, caduque, "
                        + "obsoleto, obsoleta, deprecado, deprecada, en desuso, depreciado, depreciada, descontinuado, descontinuada, deprecato, deprecata, superato, superata, ritirato, "
                        + "verouderd, vervallen, przestarzaly, przestarzala, przestarzale, wycofany, wycofana, wycofane, foraldrad, utfasad, foreldet, forældet, vanhentunut, usang, lỗi thời, đã lỗi thời, zastaralé, elavult, застаріло, kullanimdan kaldirildi, устарело, устарел, устарела, устаревшее, "
                        + "已弃用, 弃用, 废弃, 已废弃, 废止, 已废止, 過時, 过时, 已过时, 已棄用, 失效, 廃止, 非推奨, 廃止済み, 非推奨化, 더 이상 사용되지 않음, 폐기, 폐기됨, 사용 중단, 사용중단, 중단, 만료");
        put(
                Status.SUPERSEDED,
                "superseded, superceded, superseeded, superceeded, supersed, superseeds by, supersedes by, replaced, obsoleted by, made obsolete by, overridden by, overruled by, "
                        + "ersetzt, abgelost, remplace, remplacee, sustituido, sustituida, reemplazado, reemplazada, substituido, substituida, sostituito, sostituita, rimpiazzato, vervangen, zastapiony, zastapiona, zastapione, ersatt, erstattet, korvattu, digantikan, được thay thế, bị thay thế, đã thay thế, nahrazeno, felváltva, замінено, "
                        + "yerini aldi, заменено, заменен, заменена, 已取代, 被取代, 取代, 已替换, 被替换, 已替代, 被替代, 替代, 置き換え, 置換, 置き換えられた, 置換済み, 대체, 대체됨, 교체됨");
    }

    /** Words that may stand before the word that counts. */
    private static final Set<String> BEFORE = Set.of(
            "the",
            "this",
            "that",
            "adr",
            "decision",
            "record",
            "proposal",
            "is",
            "was",
            "has",
            "have",
            "been",
            "currently",
            "now",
            "status",
            "we",
            "it",
            "as",
            "are",
            "already",
            "still",
            "estado",
            "statut",
            "stato",
            "stav",
            "since",
            "on",
            "at",
            "in",
            "state",
            "fully",
            "mostly",
            "largely",
            "formally",
            "officially",
            "unanimously",
            "conditionally",
            "provisionally",
            "initially",
            "and",
            "current",
            "ist",
            "wurde",
            "diese",
            "entscheidung",
            "est",
            "cette",
            "esta",
            "foi");

    private static final Set<String> PARTLY = Set.of(
            "partly", "partially", "teilweise", "partiellement", "parcialmente", "parzialmente", "частично", "部分");

    private static final int LONGEST =
            PHRASES.keySet().stream().mapToInt(String::length).max().orElse(0);

    private StatusWords() {}

    private static void put(Status status, String phrases) {
        for (var phrase : phrases.split(", ", -1)) {
            PHRASES.putIfAbsent(Words.key(phrase), status);
        }
    }

    /**
     * What a statement says.
     *
     * @param status what the words mean
     * @param stated whether they are words at all; a placeholder of a template ({@code proposed | accepted | …}) is not
     * @param successor whether they say that something took its place ({@code superseded by …}), wherever they say it
     */
    record Meaning(Status status, boolean stated, boolean successor) {}

    static Meaning read(String words) {
        var key = Words.key(words);
        if (key.isEmpty()) {
            return new Meaning(Status.UNKNOWN, false, false);
        }
        if (Placeholders.isChoice(words)) {
            return new Meaning(Status.UNKNOWN, false, false);
        }
        var last = StatusSteps.last(words);
        if (last.isPresent()) {
            return read(last.get());
        }
        boolean successor = hasSuccessor(key) || Postposed.verb("", words) >= 0;
        var first = first(key);
        boolean partly =
                key.contains(" ") && PARTLY.stream().anyMatch(word -> before(key, word, " superseded", " replaced"));
        if (successor && !partly) {
            return new Meaning(Status.SUPERSEDED, true, true);
        }
        return new Meaning(first, true, false);
    }

    private static boolean before(String key, String word, String... next) {
        for (var after : next) {
            if (key.contains(word + after)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words are exactly one status, no more: what may stand before or after a title. */
    static boolean isStatus(String words) {
        return PHRASES.containsKey(Words.key(words));
    }

    /** Words that name what took a decision's place. */
    private static final List<String> SUCCESSOR_WORDS = foldAll(Verbs.TOOK_PLACE);

    private static List<String> foldAll(String phrases) {
        var all = new ArrayList<String>();
        for (var phrase : phrases.split(", ", -1)) {
            all.add(Words.key(phrase));
        }
        return List.copyOf(all);
    }

    private static boolean hasSuccessor(String key) {
        for (var phrase : SUCCESSOR_WORDS) {
            int at = key.indexOf(phrase);
            if (at >= 0
                    && at < 200
                    && !key.startsWith("not ", Math.max(0, at - 4))
                    && !key.startsWith("nothing", at + phrase.length() + 1)) {
                return true;
            }
        }
        // "Superseded (as never implemented) by ADR 32"
        int by = key.indexOf(" by ");
        return by > 0
                && by < 80
                && (key.startsWith("superseded ") || key.startsWith("superceded ") || key.startsWith("superseeded "));
    }

    private static Status first(String key) {
        int at = 0;
        for (int words = 0; words < 12 && at < key.length(); words++) {
            var match = match(key, at);
            if (match != Status.UNKNOWN) {
                return match;
            }
            int end = key.indexOf(' ', at);
            var word = key.substring(at, end < 0 ? key.length() : end);
            if (end < 0 || !BEFORE.contains(word) && !startsWithDigit(word) && !PARTLY.contains(word)) {
                return Status.UNKNOWN;
            }
            at = end + 1;
        }
        return Status.UNKNOWN;
    }

    private static boolean startsWithDigit(String word) {
        return Character.isDigit(word.charAt(0));
    }

    /** The longest phrase that begins here and ends at a word's end; scripts without blanks need no end. */
    private static Status match(String key, int at) {
        for (int end = Math.min(key.length(), at + LONGEST); end > at; end--) {
            boolean wordEnds = end == key.length() || key.charAt(end) == ' ' || isIdeograph(key.charAt(end - 1));
            if (wordEnds) {
                var found = PHRASES.get(key.substring(at, end));
                if (found != null) {
                    return found;
                }
            }
        }
        return Status.UNKNOWN;
    }

    private static boolean isIdeograph(char c) {
        return c >= 0x3040 && c <= 0x9FFF || c >= 0xAC00 && c <= 0xD7AF;
    }
}
