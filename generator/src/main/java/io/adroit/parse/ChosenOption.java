package io.adroit.parse;

import io.adroit.model.Part;
import io.adroit.text.Block;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The sentence that names the option chosen: {@code Chosen option: "X", because Y}.
 *
 * @param option its name as written, without quotes
 * @param sentence all of it, with its reason
 * @param line from 1
 * @param chapter in which it stands
 */
record ChosenOption(String option, String sentence, int line, Chapter chapter) {
    private static final List<String> LEADS = List.of(
            "chosen option:",
            "choosen option:",
            "chosen options:",
            "chosen alternative:",
            "chosen solution:",
            "chosen approach:",
            "selected option:",
            "decided option:",
            "we chose:",
            "decision:",
            "chosen option",
            "gewählte option:",
            "gewählte alternative:",
            "opción elegida:",
            "opção escolhida:",
            "option choisie:",
            "option retenue :",
            "option retenue:",
            "option choisie :",
            "opzione scelta:",
            "选择的方案：",
            "选择方案：",
            "选定方案：",
            "chosen:",
            "採用した選択肢:",
            "선택된 옵션:",
            "выбранный вариант:");

    private static final List<String> BECAUSE = List.of(
            ", because",
            " because ",
            ", since ",
            ", as ",
            ", weil ",
            ", porque ",
            ", car ",
            ", parce que ",
            ", perché ",
            ", puisque ",
            "，因为",
            "，因為",
            ", потому что",
            ", так как");

    static Optional<ChosenOption> of(RecordText record) {
        for (var chapter : record.chapters()) {
            if (chapter.part() != Part.DECISION) {
                continue;
            }
            for (int i = 0; i < chapter.blocks().size(); i++) {
                var found = of(record, chapter, i);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<ChosenOption> of(RecordText record, Chapter chapter, int at) {
        var block = chapter.blocks().get(at);
        var text = words(record, block);
        boolean leads = text.endsWith(":") || text.endsWith("because") || text.endsWith("because of");
        boolean list =
                at + 1 < chapter.blocks().size() && chapter.blocks().get(at + 1).kind() == Block.Kind.BULLET_LIST;
        var reasons = leads && list
                ? chapter.blocks().get(at + 1).children().stream()
                        .limit(3)
                        .map(item -> words(record, item))
                        .toList()
                : List.<String>of();
        var all = reasons.isEmpty() ? text : text + " " + String.join("; ", reasons);
        return of(all, record.line(block.span().start()), chapter);
    }

    private static String words(RecordText record, Block block) {
        return Words.oneLine(String.join(
                " ",
                TextLine.of(record, List.of(block)).stream().map(TextLine::text).toList()));
    }

    private static Optional<ChosenOption> of(String text, int line, Chapter chapter) {
        var lower = text.toLowerCase(Locale.ROOT);
        for (var lead : LEADS) {
            if (lower.startsWith(lead) && lower.length() == text.length()) {
                var rest = text.substring(lead.length()).strip();
                return rest.isEmpty() || Placeholders.isPlaceholder(name(rest))
                        ? Optional.empty()
                        : Optional.of(new ChosenOption(name(rest), Sentences.lead(text), line, chapter));
            }
        }
        return Optional.empty();
    }

    private static String name(String rest) {
        int end = rest.length();
        char quote = rest.charAt(0);
        int close = "\"“'„«`".indexOf(quote) < 0
                ? -1
                : Math.max(Math.max(rest.indexOf(quote, 1), rest.indexOf('”', 1)), rest.indexOf('»', 1));
        if (close > 0) {
            return rest.substring(1, close).strip();
        }
        for (var because : BECAUSE) {
            int at = rest.toLowerCase(Locale.ROOT).indexOf(because);
            end = at > 0 && at < end ? at : end;
        }
        int stop = rest.indexOf(". ");
        end = stop > 0 && stop < end ? stop : end;
        var name = rest.substring(0, Math.min(end, rest.length())).strip();
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }
}
