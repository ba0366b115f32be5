package io.adroit.parse;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The metadata fields of a record, and the keys they are written under. */
enum Field {
    STATUS(
            "status, state, adr status, decision status, current status, document status, adr state, estado, estado actual, statut, etat, trạng thái, állapot, κατάσταση, stato, stand, zustand, situacao, stav, durum, tila, "
                    + "状态, 狀態, 状態, ステータス, 状況, 상태, статус, состояние, 상태 status, 状态 status, status 状态"),
    DATE(
            "date, datum, fecha, data, dato, tarih, tanggal, ngày, päivämäärä, dátum, ημερομηνία, created, created at, created on, creation date, date created, decision date, date decided, date of decision, decided on, decided, decided at, "
                    + "accepted on, approval date, approved on, date approved, date accepted, accepted at, date proposed, proposed on, datetime, date time, time, when, published, published on, issue date, start date, effective date, effective, adopted, "
                    + "date decision, date of approval, date adopted, adopted on, adopted at, fecha de decision, fecha decision, fecha de adopcion, fecha adopcion, fecha de creacion, date de decision, date d adoption, date de creation, data da decisao, data decisione, data adozione, data decyzji, entscheidungsdatum, beschlossen am, opprettet, oprettet, skapad, luotu, utworzono, vytvoreno, beslutningsdato, karar tarihi, tanggal keputusan, erstellt, erstellt am, "
                    + "日期, 决定日期, 决策日期, 提出日期, 创建日期, 日付, 決定日, 作成日, 날짜, 일자, 작성일, 결정일, дата, дата решения, 날짜 date, 日期 date"),
    /** The last step of a change log; counts where the record states no status elsewhere. */
    LATE_STATUS("change log status"),
    LATE_DATE("stabilized at, stabilised at, ratified, ratified at"),
    MODIFIED(
            "last modified, last updated, last update, last changed, last edited, updated, updated at, updated on, date updated, modified, modified at, zuletzt geandert, ultima actualizacion, mise a jour, 最后更新, 更新日期, 更新日"),
    DECIDERS(
            "deciders, decider, decision makers, decision maker, decisionmakers, decisionmaker, decision made by, decided by, decisions by, decision by, deciding, who decides, who is making decisions, "
                    + "who is making decisions on the proposal, who is making the decision, who made this decision, approver, approvers, approved by, accepted by, "
                    + "decideurs, decideur, decideurs decideuses, decide par, entscheider, entscheidungstrager, entschieden von, entscheider innen, decisores, decisor, decidido por, responsables de la decision, tomadores de decision, "
                    + "tomadores de decisao, decisori, decisore, deciso da, beslissers, beslisser, beslutningstagere, beslutningstakere, beslutsfattare, besluttet av, besluttet af, beslutat av, päättäjät, päättäjä, karar verenler, karar veren, pengambil keputusan, người quyết định, decydenci, decydent, rozhodli, döntéshozók, ухвалили, рішення ухвалили, "
                    + "决策者, 決策者, 决策人, 決策人, 决定者, 决定人, 批准人, 決定者, 承認者, 승인자, 意思決定者, 결정자, 의사결정자, 결정권자, лица принимающие решение, решение приняли, принимали решение"),
    CONSULTED(
            "consulted, consulted with, consultes, consulte, consultados, consultadas, consultati, konsultiert, beraten von, 咨询, 相談先, 협의, консультанты, reviewer, reviewers, reviewed by"),
    INFORMED(
            "informed, informed parties, informes, informados, informadas, informati, informiert, 知会, 通知先, 통보, информированные"),
    AUTHORS(
            "author, authors, author s, owner, owners, decision owner, decision owners, submitter, submitters, contributor, contributors, proposer, proposers, proposed by, written by, creator, created by, editor, editors, autor, autores, auteur, auteurs, autore, autori, "
                    + "作者, 著者, 起案者, 작성자, автор, авторы, champion, champions, sponsor, sponsors, maintainer, maintainers"),
    TAGS(
            "tags, tag, labels, label, keywords, categories, category, topics, topic, etiquetas, schlagworte, stichworte, mots cles, etichette, 标签, タグ, 태그, теги, метки"),
    SUPERSEDES(
            "supersedes, supercedes, superseeds, superseedes, superceeds, supersede, replaces, replace, obsoletes, overrides, ersetzt, lost ab, remplace, sustituye, sustituye a, reemplaza, reemplaza a, substitui, sostituisce, vervangt, заменяет, 取代了, 替代了, 置き換える, 대체함"),
    SUPERSEDED_BY(
            "superseded by, supersededby, superceded by, superseeded by, superceeded by, supersed by, replaced by, replacedby, obsoleted by, obsoletedby, successor, superseded, "
                    + "ersetzt durch, abgelost durch, remplace par, remplacee par, sustituido por, sustituida por, reemplazado por, reemplazada por, substituido por, substituida por, sostituito da, sostituita da, superato da, superata da, vervangen door, zastapiony przez, zastapiona przez, zastapione przez, заменено на, заменен на, заменена на, 被取代, 取代者, 대체 문서"),
    AMENDS(
            "amends, amend, extends, refines, clarifies, modifies, updates, erganzt, erweitert, modifica, complete, enmienda, extiende"),
    AMENDED_BY(
            "amended by, amendedby, extended by, refined by, clarified by, modified by, updated by, erganzt durch, erweitert durch"),
    RELATES(
            "relates to, related to, related, relatesto, related adrs, related adr, related decisions, related decision, related records, depends on, dependson, conflicts with, builds on, see also, enhances, supplements, complements, "
                    + "required by, links, linked adrs, linked to, verwandt, verwandte entscheidungen, relacionado, relacionados, decisiones relacionadas"),
    NUMBER(
            "number, decision number, adr number, adr no, adr id, adrid, id, adr, record id, decision id, no, nr, numero, nummer, identifier, 编号, 番号, 번호, номер"),
    SLUG("slug, permalink"),
    TITLE("title, titel, titulo, titre, titolo, name, 标题, 標題, タイトル, 제목, название"),
    SUMMARY(
            "summary, description, abstract, tldr, tl dr, gist, resumen, resumo, zusammenfassung, kurzfassung, beschreibung"),
    REVIEW(
            "review by, reviewby, review date, review on, next review, review due, review at, to be reviewed, revisit, revisit by, revisit on, expires, expires on, valid until, review"),
    TYPE("type, doc type, template, layout, schema");

    private static final Map<String, Field> KEYS = new HashMap<>();

    static {
        for (var field : values()) {
            for (var key : field.keys.split(", ", -1)) {
                KEYS.putIfAbsent(Words.key(key), field);
            }
        }
    }

    private final String keys;

    Field(String keys) {
        this.keys = keys;
    }

    /** The field that is written under a key, whatever its case, accents, marks and pictographs. */
    static Optional<Field> of(String key) {
        return key.length() > 80 ? Optional.empty() : Optional.ofNullable(KEYS.get(Words.key(key)));
    }
}
