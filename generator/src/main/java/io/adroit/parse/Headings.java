package io.adroit.parse;

import io.adroit.model.Part;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names under which the canonical sections are known (ADR-FORMATS, section 2.2). */
final class Headings {
    private static final Map<String, Part> NAMES = new HashMap<>();

    static {
        put(
                Part.SUMMARY,
                "summary, abstract, tl dr, tldr, overview, gist, prologue, executive summary, in short, y statement, what, resumen, resumo, resume, zusammenfassung, kurzfassung, sommario, riassunto, 摘要, 概要, 요약, резюме, "
                        + "prologue summary, the decision in brief");
        put(
                Part.CONTEXT,
                "context, context and problem statement, context and problem, context and problems, problem context, background, background and context, context and background, problem statement, problem statements, problem, the problem, problems, issue, the issue, discussion, motivation, situation, why, "
                        + "current state, current situation, introduction, context and issue, problem definition, problem description, business context, technical context, context problem, problem statement and context, discussion context, need, the need, history and context, scope and context, "
                        + "kontext, kontext und problemstellung, problemstellung, ausgangslage, hintergrund, ausgangssituation, contexto, contexto y problema, contexto e problema, contexto y planteamiento del problema, contexto e declaracao do problema, antecedentes, problema, planteamiento del problema, motivacion, motivacao, contextualizacao, "
                        + "contexte, contexte et probleme, contexte et enonce du probleme, problematique, probleme, contesto, contesto e problema, problema, "
                        + "背景, 上下文, 语境, 问题, 问题描述, 背景与问题, 背景和问题, 上下文与问题陈述, 问题陈述, コンテキスト, 文脈, 課題, 背景と課題, 文脈と課題, 문맥, 배경, 컨텍스트, 맥락, 배경 및 문제, 문제, контекст, контекст и проблема, проблема, предпосылки, кonteкст, 문맥 context, 맥락 context, 背景 context, 上下文 context");
        put(
                Part.DRIVERS,
                "decision drivers, drivers, driver, forces, requirements, requirement, criteria, decision criteria, evaluation criteria, goals, non goals, goals and non goals, objectives, quality attributes, priority, priorities, considerations, key considerations, key drivers, factors, principles, guiding principles, "
                        + "requirements and constraints, success criteria, entscheidungstreiber, treiber, anforderungen, kriterien, entscheidungskriterien, ziele, criterios, criterios de decision, requisitos, motivadores, impulsores de la decision, factores de decision, direcionadores da decisao, "
                        + "facteurs de decision, criteres, criteres de decision, exigences, objectifs, fattori decisionali, criteri, 决策驱动因素, 驱动因素, 需求, 目标, 决策驱动力, 決定要因, 意思決定の要因, 要件, 判断基準, 결정 요인, 의사결정 요인, 요구사항, 고려사항, движущие факторы, критерии, требования");
        put(
                Part.ASSUMPTIONS,
                "assumptions, assumption, annahmen, supuestos, hypotheses, premissas, suposicoes, assunzioni, 假设, 前提, 前提条件, 가정, предположения, допущения");
        put(
                Part.CONSTRAINTS,
                "constraints, limitations, constraint, limitation, constraints and limitations, einschrankungen, randbedingungen, restricciones, limitaciones, restricoes, contraintes, vincoli, 约束, 限制, 制約, 제약, 제약사항, 제약 조건, ограничения");
        put(
                Part.OPTIONS,
                "considered options, options, option, options considered, alternatives, alternatives considered, considered alternatives, alternative, alternative solutions, alternatives to consider, alternatives considered and trade offs, alternatives considered and rejected, positions, candidates, candidates to consider, candidates considered, option graveyard, rejected alternatives, "
                        + "rejected options, other options, other options considered, other alternatives, proposals, possible solutions, potential solutions, solutions considered, solutions, proposed solutions, design options, approaches, approaches considered, considered approaches, options and alternatives, "
                        + "alternativas consideradas y descartadas, betrachtete alternativen, betrachtete optionen, alternativen, optionen, erwogene optionen, erwogene alternativen, alternativas, alternativas consideradas, alternativas descartadas, opciones, opciones consideradas, opcoes, opcoes consideradas, "
                        + "options envisagees, options considerees, alternatives envisagees, solutions envisagees, opzioni, opzioni considerate, alternative considerate, 考虑的选项, 备选方案, 可选方案, 方案, 选项, 候选方案, 替代方案, 考虑过的方案, 検討した選択肢, 選択肢, 代替案, 検討した代替案, 고려한 옵션, 고려한 대안, 대안, 고려된 옵션, 선택지, 검토한 대안, рассмотренные варианты, варианты, альтернативы, рассмотренные альтернативы");
        put(
                Part.OPTIONS_ANALYSIS,
                "pros and cons of the options, pros and cons of the alternatives, pros and cons of options, pros and cons of each option, options analysis, option analysis, analysis of options, analysis, pro cons comparison, pros cons, pros and cons, pros cons of the options, comparison, comparison of options, options comparison, research and analysis of each candidate, research and analysis, evaluation, evaluation of options, option evaluation, "
                        + "trade off analysis, tradeoff analysis, detailed analysis, bewertung, bewertung der optionen, bewertung der alternativen, vor und nachteile, vor und nachteile der optionen, pro und contra der optionen, comparativa de alternativas, analisis de alternativas, pros y contras, pros y contras de las opciones, pros e contras, pros e contras das opcoes, ventajas y desventajas, "
                        + "avantages et inconvenients, avantages et inconvenients des options, pour et contre, pro e contro, pro e contro delle opzioni, 选项的优缺点, 优缺点, 各方案优缺点, 方案对比, 对比, 比较, 選択肢の長所と短所, メリット デメリット, 比較, 옵션의 장단점, 장단점, 비교, плюсы и минусы, плюсы и минусы вариантов, сравнение");
        put(
                Part.DECISION,
                "decision, the decision, decisions, decision outcome, decision outcomes, our decision, final decision, decision made, decision taken, decision details, decision summary, decision and rationale, decision rationale, decision and justification, outcome, solution, the solution, chosen solution, proposed solution, selected solution, decided approach, chosen approach, chosen option, selected option, recommendation, recommendations, recommended option, resolution, final verdict, verdict, conclusion, "
                        + "proposed design, proposal, proposed decision, how, approach, design, solution decision, position, entscheidung, entscheidungsergebnis, ergebnis der entscheidung, ergebnis, beschluss, losung, entscheid, decision tomada, resultado de la decision, resultado da decisao, decisao, decisao tomada, a decisao, solucion, solucao, resultat de la decision, decision prise, decision retenue, solution retenue, "
                        + "decisione, esito della decisione, soluzione, beslissing, decyzja, beslut, karar, 决策, 决定, 決定, 决策结果, 决策内容, 解决方案, 決定事項, 決定内容, 意思決定, 決定結果, 決断, 결정, 결정 사항, 결정 결과, 결정사항, 해결책, решение, принятое решение, результат решения, 결정 decision, 决策 decision, 决定 decision");
        put(
                Part.RATIONALE,
                "rationale, argument, arguments, justification, justifications, reasoning, reasons, reason, why this, why, reason for the decision, rationale for the decision, begrundung, justificacion, justificativa, razones, razonamiento, razoes, motivos, justification de la decision, raisons, motivazione, motivazioni, giustificazione, 依据, 理由, 根据, 原因, 根拠, 決定理由, 근거, 이유, обоснование, аргументация");
        put(
                Part.CONSEQUENCES,
                "consequences, consequence, implications, implication, results, result, resulting context, impact, impacts, stakeholder impacts, trade offs, tradeoffs, trade off, effects, effect, consequences results, consequences and impact, impact and consequences, expected consequences, outcomes, expected outcomes, "
                        + "konsequenzen, auswirkungen, folgen, konsequenz, consecuencias, impacto, impactos, implicaciones, resultados, consequencias, implicacoes, consequences attendues, impacts attendus, conseguenze, impatto, gevolgen, konsekwencje, konsekvenser, sonuclar, 后果, 影响, 结果, 后续影响, 決定の影響, 結果, 影響, 帰結, 結果と影響, 결과, 영향, 결과 및 영향, последствия, следствия, результаты, 결과 consequences, 后果 consequences, 影响 consequences");
        put(
                Part.POSITIVE,
                "positive consequences, positive, positives, pros, pro, advantages, benefits, good, upsides, the good, good consequences, what becomes easier, becomes easier, easier, strengths, vorteile, positive konsequenzen, positive auswirkungen, positiv, positivas, positivo, positiva, vorteil, advantage, benefit, avantage, consecuencias positivas, positivos, ventajas, beneficios, consequencias positivas, pontos positivos, vantagens, avantages, consequences positives, positif, positifs, vantaggi, conseguenze positive, positive folgen, "
                        + "优点, 正面影响, 积极影响, 好处, 正面, 长处, 長所, メリット, 良い影響, 利点, 장점, 긍정적, 긍정적 결과, 긍정적인 결과, преимущества, плюсы, положительные, положительные последствия");
        put(
                Part.NEGATIVE,
                "negative consequences, negative, negatives, cons, con, disadvantages, drawbacks, downsides, bad, the bad, bad consequences, costs, what becomes harder, becomes harder, what becomes more difficult, harder, weaknesses, nachteile, negative konsequenzen, negative auswirkungen, negativ, negativas, negativo, negativa, nachteil, disadvantage, drawback, inconvenient, consecuencias negativas, negativos, desventajas, inconvenientes, consequencias negativas, pontos negativos, desvantagens, inconvenients, consequences negatives, negatif, negatifs, svantaggi, conseguenze negative, "
                        + "缺点, 负面影响, 消极影响, 坏处, 负面, 短所, デメリット, 悪い影響, 欠点, 단점, 부정적, 부정적 결과, 부정적인 결과, недостатки, минусы, отрицательные, отрицательные последствия, негативные последствия");
        put(
                Part.NEUTRAL,
                "neutral, neutral consequences, neutrals, other, others, neutrale konsequenzen, neutras, consecuencias neutrales, consequences neutres, conseguenze neutrali, 中性, 中性影响, 中立, 중립, 중립적, нейтральные");
        put(
                Part.RISKS,
                "risks, risk, risk assessment, risks and mitigations, risks and mitigation, risks and concerns, risk and mitigation, technical debt, security considerations, security, security implications, risiken, risken, riesgos, riscos, risques, rischi, 风险, 安全考虑, リスク, 리스크, 위험, риски");
        put(
                Part.CONFIRMATION,
                "confirmation, validation, compliance, verification, measurement, definition of success, success metrics, metrics, governance, enforcement, fitness function, fitness functions, audit, review, how we will know, how will we know, bestatigung, validierung, uberprufung, confirmacion, validacion, verificacion, cumplimiento, confirmacao, validacao, conferma, validazione, 验证, 确认, 確認, 検証, 확인, 검증, подтверждение, проверка");
        put(
                Part.IMPLEMENTATION,
                "implementation, implementation notes, implementation plan, implementation details, plan, actions, action items, migration, migration plan, migration path, rollout, rollout plan, rollback, rollback plan, next steps, todo, todos, umsetzung, nachste schritte, implementacion, implementacao, proximos pasos, proximos passos, mise en oeuvre, prochaines etapes, implementazione, prossimi passi, 实施, 实现, 实施计划, 実装, 実装計画, 구현, 구현 계획, реализация, внедрение");
        put(
                Part.LINKS,
                "links, link, references, reference, related adrs, related adr, related, related decisions, related requirements, related artifacts, related principles, related documents, related links, related work, further reading, see also, other related adrs, referenced use case s, referenced use cases, referenced use case, resources, sources, external links, useful links, referenzen, verweise, quellen, weiterfuhrende links, verwandte entscheidungen, referencias, enlaces, decisiones relacionadas, decisoes relacionadas, liens, voir aussi, riferimenti, collegamenti, "
                        + "参考, 参考资料, 链接, 相关链接, 相关决策, 参考文献, 参考リンク, リンク, 関連, 関連する決定, 참고, 참고 자료, 링크, 관련, 관련 결정, ссылки, источники, см также");
        put(
                Part.NOTES,
                "notes, note, more information, further discussions, further discussion, open questions, open issues, questions, appendix, appendices, comments, additional information, additional notes, discussion notes, faq, supporting information, notes and questions, anmerkungen, hinweise, notizen, weitere informationen, offene fragen, anhang, notas, mas informacion, informacion adicional, preguntas abiertas, mais informacoes, informacoes adicionais, notes complementaires, plus d informations, questions ouvertes, note aggiuntive, maggiori informazioni, "
                        + "备注, 更多信息, 附录, 注释, 补充说明, 补充, 備考, 補足, 詳細情報, 追加情報, 비고, 추가 정보, 참고 사항, 메모, примечания, дополнительная информация, заметки");
        put(
                Part.STATUS,
                "status, decision status, state, estado, statut, stato, stand, 状态, 狀態, 상태, ステータス, статус, change log, changelog, revisions, revision history, reviews, history, change history, version history, document history, status history, verlauf, anderungshistorie, historial, historico, historique, storico, 变更记录, 変更履歴, 変更履歴 changelog, 変更記録, 변경 이력, история, история изменений, 상태 status, 状态 status, adr status");
        put(
                Part.PEOPLE,
                "submitters, submitter, deciders, decider, decision makers, decision maker, stakeholders, authors, author, approvers, participants, people, contributors, consulted, informed, reviewers, decided by, entscheider, beteiligte, decisores, participantes, responsables, decideurs, participants a la decision, decisori, partecipanti, 决策者, 参与者, 相关人员, 決定者, 関係者, 결정자, 참여자, 작성자, участники, who is making decisions on the proposal, who is making decisions");
    }

    private Headings() {}

    private static void put(Part part, String names) {
        for (var name : names.split(", ", -1)) {
            NAMES.putIfAbsent(Words.key(name), part);
        }
    }

    /** What a heading names, {@link Part#OTHER} when it names nothing we know. */
    static Part of(String heading) {
        var name = name(heading);
        var whole = NAMES.get(name);
        if (whole != null) {
            return whole;
        }
        int colon = heading.indexOf(':');
        var before = colon > 0 ? NAMES.get(name(heading.substring(0, colon))) : null;
        return before != null ? before : statusWithSuffix(heading) ? Part.STATUS : bilingual(name);
    }

    /** {@code Status - DRAFT}. */
    private static boolean statusWithSuffix(String heading) {
        int dash = Math.max(heading.indexOf(" - "), Math.max(heading.indexOf(" – "), heading.indexOf(" — ")));
        return dash > 0
                && NAMES.get(name(heading.substring(0, dash))) == Part.STATUS
                && StatusWords.isStatus(heading.substring(dash + 3));
    }

    /** {@code 背景 Context}, {@code Kontext / Context}: two names of one thing. */
    private static Part bilingual(String name) {
        for (int blank = name.indexOf(' '); blank > 0; blank = name.indexOf(' ', blank + 1)) {
            var one = NAMES.get(name.substring(0, blank));
            if (one != null && one == NAMES.get(name.substring(blank + 1))) {
                return one;
            }
        }
        return Part.OTHER;
    }

    /** The heading's words folded, without number, pictographs, and what templates put in brackets ({@code (optional)}, {@code {…}}). */
    static String name(String heading) {
        var text = withoutBrackets(Words.withoutPictographs(heading));
        int at = 0;
        while (at < text.length() && (Character.isDigit(text.charAt(at)) || ".) ".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return core(Words.key(at < text.length() ? text.substring(at) : text));
    }

    private static final List<String> BEFORE = List.of(
            "describe the ",
            "list the ",
            "state the ",
            "explain the ",
            "what is the ",
            "what are the ",
            "what was the ",
            "who are the ",
            "who is the ",
            "our ",
            "the ");
    private static final List<String> AFTER = List.of(
            " of the issue",
            " of the proposal",
            " of this proposal",
            " of the decision",
            " of this decision",
            " of the adr",
            " of this adr",
            " of the problem",
            " of the record",
            " being solved",
            " for this decision");

    /** {@code What is the status of the proposal}: status. */
    private static String core(String name) {
        var text = name;
        for (var before : BEFORE) {
            text = text.startsWith(before) ? text.substring(before.length()) : text;
        }
        for (var after : AFTER) {
            text = text.endsWith(after) ? text.substring(0, text.length() - after.length()) : text;
        }
        return NAMES.containsKey(name) || text.isEmpty() ? name : text;
    }

    private static String withoutBrackets(String heading) {
        var out = new StringBuilder(heading.length());
        int depth = 0;
        for (int at = 0; at < heading.length(); at++) {
            char c = heading.charAt(at);
            if ("({[（".indexOf(c) >= 0) {
                depth++;
            } else if (")}]）".indexOf(c) >= 0) {
                depth = Math.max(depth - 1, 0);
            } else if (depth == 0) {
                out.append(c);
            }
        }
        return out.toString().isBlank() ? heading : out.toString();
    }
}
