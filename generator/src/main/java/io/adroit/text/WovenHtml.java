package io.adroit.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** HTML made once; weaving copies it and puts tags between. */
final class WovenHtml implements HtmlText {
    /**
     * What stands beside the HTML.
     *
     * @param blocks source ranges of the top-level blocks
     * @param references of the author
     * @param fixed pieces of our own
     * @param sizes attributes of images that authors wrote in HTML, by index of the reference
     */
    record Parts(List<Span> blocks, List<Reference> references, List<String> fixed, Map<Integer, String> sizes) {
        Parts {
            blocks = List.copyOf(blocks);
            references = List.copyOf(references);
            fixed = List.copyOf(fixed);
            sizes = Map.copyOf(sizes);
        }
    }

    private final HtmlMap map;
    private final Parts parts;
    /** Start tags still open where each block begins, and at the end; a {@code <details>} may hold several blocks. */
    private final List<List<String>> open;

    WovenHtml(HtmlMap map, Parts parts, List<List<String>> open) {
        this.map = map;
        this.parts = parts;
        this.open = List.copyOf(open);
    }

    /** Of a text in which every block closes what it opens. */
    static WovenHtml balanced(HtmlMap map, Parts parts) {
        return new WovenHtml(map, parts, Collections.nCopies(parts.blocks().size() + 1, List.of()));
    }

    @Override
    public List<Span> blocks() {
        return parts.blocks();
    }

    @Override
    public String weave(Span range, List<Mark> marks, Function<Reference, String> address) {
        var blocks = parts.blocks();
        int first = 0;
        while (first < blocks.size() && blocks.get(first).start() < range.start()) {
            first++;
        }
        int after = first;
        while (after < blocks.size() && blocks.get(after).end() <= range.end()) {
            after++;
        }
        int from = map.blocks()[first * HtmlMap.BLOCK];
        int to = map.blocks()[after * HtmlMap.BLOCK];
        var edits = new ArrayList<Edit>();
        addSlots(edits, first, after, address);
        addMarks(edits, from, to, marks);
        edits.sort(Edit.ORDER);
        var out = new StringBuilder(to - from + edits.size() * 48);
        open.get(first).forEach(out::append);
        int at = from;
        for (var edit : edits) {
            out.append(map.html(), at, edit.at).append(edit.markup);
            at = edit.at;
        }
        out.append(map.html(), at, to);
        var rest = open.get(after);
        for (int i = rest.size() - 1; i >= 0; i--) {
            out.append("</").append(Tags.name(rest.get(i))).append('>');
        }
        return out.toString();
    }

    /** Something to put at a position; where positions are equal the order of the source counts, ends before begins. */
    private record Edit(int at, int source, boolean begins, String markup) {
        static final Comparator<Edit> ORDER =
                Comparator.comparingInt(Edit::at).thenComparingInt(Edit::source).thenComparing(Edit::begins);
    }

    private void addMarks(List<Edit> edits, int from, int to, List<Mark> marks) {
        for (var mark : marks) {
            int begin = map.begin(mark.span().start());
            int end = map.end(mark.span().end());
            if (begin >= from && end <= to && begin < end) {
                edits.add(new Edit(begin, mark.span().start(), true, mark.open()));
                edits.add(new Edit(end, mark.span().end(), false, mark.close()));
            }
        }
    }

    private void addSlots(List<Edit> edits, int first, int after, Function<Reference, String> address) {
        var slots = map.slots();
        var addresses = new String[parts.references().size()];
        int end = map.blocks()[after * HtmlMap.BLOCK + 1];
        for (int i = map.blocks()[first * HtmlMap.BLOCK + 1]; i < end; i += HtmlMap.SLOT) {
            var kind = HtmlDraft.Slot.values()[slots[i + 2]];
            boolean begins = kind != HtmlDraft.Slot.LINK_CLOSE;
            edits.add(new Edit(slots[i], slots[i + 1], begins, markup(kind, slots[i + 3], addresses, address)));
        }
    }

    private String markup(HtmlDraft.Slot kind, int index, String[] addresses, Function<Reference, String> address) {
        if (kind == HtmlDraft.Slot.FIXED) {
            return parts.fixed().get(index);
        }
        var reference = parts.references().get(index);
        if (addresses[index] == null) {
            var given = address.apply(reference);
            addresses[index] = Addresses.safe(given) ? given : "";
        }
        var target = addresses[index];
        return switch (kind) {
            case LINK_OPEN ->
                target.isEmpty() ? "" : "<a href=\"" + Escape.text(target) + "\"" + title(reference) + ">";
            case LINK_CLOSE -> target.isEmpty() ? "" : "</a>";
            case IMAGE ->
                target.isEmpty()
                        ? Escape.text(reference.text())
                        : image(reference, target, parts.sizes().getOrDefault(index, ""));
            case FIXED -> throw new IllegalStateException("A fixed piece has no address; please report this as a bug.");
        };
    }

    private static String image(Reference image, String target, String sizes) {
        return "<img src=\"" + Escape.text(target) + "\" alt=\"" + Escape.text(image.text()) + "\"" + title(image)
                + sizes + " loading=\"lazy\">";
    }

    private static String title(Reference reference) {
        return reference.title().isEmpty() ? "" : " title=\"" + Escape.text(reference.title()) + "\"";
    }
}
