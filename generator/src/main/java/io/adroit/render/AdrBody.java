package io.adroit.render;

import freemarker.core.TemplateHTMLOutputModel;
import io.adroit.model.Adr;
import io.adroit.model.Option;
import io.adroit.model.Option.Leaning;
import io.adroit.model.Part;
import io.adroit.model.Section;
import io.adroit.render.AdrPage.OptionView;
import io.adroit.render.AdrPage.Piece;
import io.adroit.text.Span;
import java.util.ArrayList;
import java.util.List;

/** A record's text in its own order: prose, with its options laid out side by side where it first lists them. */
final class AdrBody {
    private final Adr adr;
    private final ShownBlocks blocks;
    private final TextLinks links;
    private final Words words;
    private final List<AdrRef> changedBy;
    private final List<Piece> pieces = new ArrayList<>();
    private List<AdrRef> notes = List.of();
    private boolean laidOut;

    /** @param changedBy records in force that amend this one; they are named where the decision stands */
    AdrBody(Adr adr, ShownBlocks blocks, TextLinks links, Words words, List<AdrRef> changedBy) {
        this.adr = adr;
        this.blocks = blocks;
        this.links = links;
        this.words = words;
        this.changedBy = changedBy;
    }

    List<Piece> pieces() {
        var folded = foldedSections();
        int decision = changedBy.isEmpty() ? -1 : decisionStart();
        var run = new ArrayList<Span>();
        Section open = null;
        for (var block : blocks.spans()) {
            var section = folded.stream()
                    .filter(folds -> folds.span().holds(block))
                    .findFirst()
                    .orElse(null);
            if (section != null && section == open) {
                continue;
            }
            if (section != null) {
                flush(run);
                addFolded(section);
            } else {
                if (decision >= 0 && block.start() >= decision) {
                    flush(run);
                    notes = changedBy;
                    decision = -1;
                }
                run.add(block);
            }
            open = section;
        }
        flush(run);
        return List.copyOf(pieces);
    }

    private int decisionStart() {
        return adr.sections(Part.DECISION)
                .findFirst()
                .map(section -> section.content().start())
                .orElse(adr.body().body().start());
    }

    /** Sections whose words the side-by-side view shows: none when the record only names its options. */
    private List<Section> foldedSections() {
        long told = adr.options().stream()
                .filter(option -> !option.arguments().isEmpty())
                .count();
        if (adr.options().size() < 2 || told == 0) {
            return List.of();
        }
        var folded = new ArrayList<Section>();
        for (var section : adr.sections()) {
            boolean options = section.part() == Part.OPTIONS || section.part() == Part.OPTIONS_ANALYSIS;
            if (options
                    && section.level() > 0
                    && folded.stream().noneMatch(outer -> outer.span().holds(section.span()))) {
                folded.add(section);
            }
        }
        return folded;
    }

    private void flush(List<Span> run) {
        if (!run.isEmpty()) {
            pieces.add(new Piece("prose", weave(run), List.of(), Html.NONE, "", notes));
            notes = List.of();
            run.clear();
        }
    }

    private void addFolded(Section section) {
        var all = blocks.spans().stream().filter(section.span()::holds).toList();
        var head = weave(
                all.stream().filter(block -> !section.content().holds(block)).toList());
        var written = weave(all.stream().filter(section.content()::holds).toList());
        pieces.add(
                laidOut
                        ? new Piece("fold", head, List.of(), written, "", List.of())
                        : new Piece("options", head, options(), written, provenance(), List.of()));
        laidOut = true;
    }

    /** Neighbouring blocks are woven in one go. */
    private TemplateHTMLOutputModel weave(List<Span> spans) {
        var all = adr.body().html().blocks();
        var woven = new ArrayList<TemplateHTMLOutputModel>();
        int at = 0;
        for (int i = 0; i < spans.size(); i++) {
            int start = spans.get(i).start();
            while (!all.get(at).equals(spans.get(i))) {
                at++;
            }
            while (i + 1 < spans.size()
                    && at + 1 < all.size()
                    && all.get(at + 1).equals(spans.get(i + 1))) {
                i++;
                at++;
            }
            woven.add(Html.of(
                    adr.body().html(), new Span(start, spans.get(i).end()), links.marks(), links::address, words));
        }
        return Html.join(woven, links.sizes());
    }

    private List<OptionView> options() {
        var views = new ArrayList<OptionView>();
        adr.options().stream().filter(Option::chosen).map(this::option).forEach(views::add);
        adr.options().stream()
                .filter(option -> !option.chosen())
                .map(this::option)
                .forEach(views::add);
        return views;
    }

    private OptionView option(Option option) {
        var description = option.description().length() == 0
                ? Html.NONE
                : Html.withoutIds(
                        Html.of(adr.body().html(), option.description(), links.marks(), links::address, words));
        return new OptionView(
                option.title(),
                option.chosen(),
                description,
                texts(option, Leaning.GOOD),
                texts(option, Leaning.BAD),
                texts(option, Leaning.NEUTRAL));
    }

    private static List<String> texts(Option option, Leaning leaning) {
        return option.arguments().stream()
                .filter(argument -> argument.leaning() == leaning)
                .map(Option.Argument::text)
                .toList();
    }

    private String provenance() {
        int first = adr.options().stream().mapToInt(Option::line).min().orElse(0);
        int last = adr.options().stream()
                .flatMap(option -> option.arguments().stream())
                .mapToInt(Option.Argument::line)
                .max()
                .orElse(first);
        return words.say("options_from", first, Math.max(first, last));
    }
}
