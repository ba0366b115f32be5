package io.adroit.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.owasp.html.HtmlStreamEventReceiver;

/** HTML of a text in which authors wrote tags: cleaned as a whole, so that a {@code <details>} may hold several blocks, with its positions found again. */
final class Cleaned implements HtmlStreamEventReceiver {
    private static final Set<String> EMPTY = Set.of("br", "hr", "img", "col", "wbr");

    private final HtmlMap before;
    private final HtmlDraft draft;
    private final StringBuilder out;
    private final IntList segments = new IntList();
    private final IntList slots = new IntList();
    private final IntList blocks = new IntList();
    private final List<List<String>> open = new ArrayList<>();
    private final Deque<String> stack = new ArrayDeque<>();
    private final Deque<Integer> links = new ArrayDeque<>();
    private int segment = -1;
    private int source;

    private Cleaned(HtmlMap before, HtmlDraft draft) {
        this.before = before;
        this.draft = draft;
        this.out = new StringBuilder(before.html().length());
    }

    /** Cleans. Where an author's tags swallow the begin of a block, all of their tags are shown as text. */
    static HtmlText of(HtmlMap map, HtmlDraft draft) {
        for (boolean escape : new boolean[] {false, true}) {
            var cleaned = new Cleaned(map, draft);
            int references = draft.references().size();
            Sanitizer.clean(Positions.write(map, draft.authors(), escape), cleaned);
            if (cleaned.blocks.size() == map.blocks().length - HtmlMap.BLOCK) {
                return cleaned.result();
            }
            draft.references().subList(references, draft.references().size()).clear();
        }
        throw new IllegalStateException("The sanitizer lost a block of our own; please report this as a bug.");
    }

    private HtmlText result() {
        blocks.add(out.length());
        blocks.add(slots.size());
        open.add(openNow());
        var map = new HtmlMap(out.toString(), segments.toArray(), slots.toArray(), blocks.toArray());
        return new WovenHtml(map, draft.parts(), open);
    }

    private List<String> openNow() {
        var list = new ArrayList<>(stack);
        Collections.reverse(list);
        return List.copyOf(list);
    }

    @Override
    public void openDocument() {}

    @Override
    public void closeDocument() {}

    @Override
    public void openTag(String name, List<String> attributes) {
        if (name.equals("a") && attributes.contains("href")) {
            authorsLink(attributes);
        } else if (name.equals("img")) {
            authorsImage(attributes);
        } else {
            var tag = tag(name, attributes);
            out.append(tag);
            if (!EMPTY.contains(name)) {
                stack.push(name.equals("a") ? "<a>" : withoutId(tag));
            }
        }
        endSegment();
    }

    @Override
    public void closeTag(String name) {
        if (EMPTY.contains(name)) {
            return;
        }
        if (name.equals("a") && !links.isEmpty()) {
            slot(HtmlDraft.Slot.LINK_CLOSE, links.pop());
        } else {
            out.append("</").append(name).append('>');
            stack.poll();
        }
        endSegment();
    }

    /** A segment that is a tag ends with it. */
    private void endSegment() {
        if (segment >= 0) {
            segments.set(segment + 3, out.length() - segments.get(segment + 2));
            segment = -1;
        }
    }

    @Override
    public void text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == Positions.BLOCK) {
                endSegment();
                source = draft.blockStart(blocks.size() / HtmlMap.BLOCK);
                blocks.add(out.length());
                blocks.add(slots.size());
                open.add(openNow());
            } else if (c == Positions.SEGMENT || c == Positions.SLOT) {
                endSegment();
                position(c, Positions.number(text, i + 1));
                i += 2;
            } else {
                character(c);
            }
        }
        endTextSegment();
    }

    private void endTextSegment() {
        if (segment >= 0 && segments.get(segment + 4) != 0) {
            endSegment();
        }
    }

    private void position(char kind, int number) {
        if (kind == Positions.SLOT && number >= 0 && number * HtmlMap.SLOT < before.slots().length) {
            int at = number * HtmlMap.SLOT;
            source = before.slots()[at + 1];
            slots.add(out.length());
            slots.add(source);
            slots.add(before.slots()[at + 2]);
            slots.add(before.slots()[at + 3]);
        } else if (kind == Positions.SEGMENT && number >= 0 && number * HtmlMap.SEGMENT < before.segments().length) {
            int at = number * HtmlMap.SEGMENT;
            source = before.segments()[at];
            if (links.isEmpty()) {
                segment = segments.size();
                segment(source, before.segments()[at + 1], before.segments()[at + 4]);
            }
        }
    }

    private void segment(int from, int length, int kind) {
        segments.add(from);
        segments.add(length);
        segments.add(out.length());
        segments.add(0);
        segments.add(kind);
    }

    private void character(char c) {
        var escaped = Escape.of(c);
        boolean splits = segment >= 0 && segments.get(segment + 4) == 1 && !escaped.isEmpty();
        if (splits) {
            endSegment();
        }
        if (escaped.isEmpty()) {
            out.append(c);
        } else {
            out.append(escaped);
        }
    }

    private void slot(HtmlDraft.Slot kind, int index) {
        slots.add(out.length());
        slots.add(source);
        slots.add(kind.ordinal());
        slots.add(index);
    }

    private void authorsLink(List<String> attributes) {
        var reference = new Reference(
                Reference.Kind.LINK,
                "",
                value(attributes, "href"),
                value(attributes, "title"),
                new Span(source, source));
        int index = draft.reserve();
        draft.set(index, reference);
        links.push(index);
        slot(HtmlDraft.Slot.LINK_OPEN, index);
    }

    private void authorsImage(List<String> attributes) {
        int index = draft.reserve();
        draft.set(
                index,
                new Reference(
                        Reference.Kind.IMAGE,
                        value(attributes, "alt"),
                        value(attributes, "src"),
                        value(attributes, "title"),
                        new Span(source, source)));
        draft.sizes(index, size(attributes, "width") + size(attributes, "height"));
        slot(HtmlDraft.Slot.IMAGE, index);
    }

    private static String size(List<String> attributes, String name) {
        var value = value(attributes, name);
        return value.isEmpty() ? "" : " " + name + "=\"" + Escape.text(value) + "\"";
    }

    private static String value(List<String> attributes, String name) {
        for (int i = 0; i + 1 < attributes.size(); i += 2) {
            if (attributes.get(i).equals(name)) {
                return attributes.get(i + 1);
            }
        }
        return "";
    }

    private String tag(String name, List<String> attributes) {
        var tag = new StringBuilder("<").append(name);
        for (int i = 0; i + 1 < attributes.size(); i += 2) {
            var value = attributes.get(i + 1);
            boolean ours = !value.isEmpty() && value.charAt(0) == Sanitizer.OURS;
            boolean id = attributes.get(i).equals("id") || attributes.get(i).equals("name");
            if (ours || !id || draft.take(value)) {
                tag.append(' ')
                        .append(id ? "id" : attributes.get(i))
                        .append("=\"")
                        .append(Escape.text(plain(value)))
                        .append('"');
            }
        }
        return tag.append('>').toString();
    }

    private static String plain(String value) {
        var out = new StringBuilder(value.length());
        value.chars().filter(c -> c < '\uF000' || c > Sanitizer.OURS).forEach(c -> out.append((char) c));
        return out.toString();
    }

    private static String withoutId(String tag) {
        int at = tag.indexOf(" id=\"");
        return at < 0 ? tag : tag.substring(0, at) + tag.substring(tag.indexOf('"', at + 5) + 1);
    }
}
