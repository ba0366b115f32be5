package io.adroit.text;

import java.util.List;
import java.util.function.Function;

/** Safe HTML of one Markdown text, made once, into which marks and addresses are woven later. */
public interface HtmlText {
    /** Source ranges of the top-level blocks, in order; {@link #weave} takes ranges that begin and end at their bounds. */
    List<Span> blocks();

    /**
     * The HTML of the top-level blocks within a range.
     *
     * @param range source range; blocks that lie wholly within it are given
     * @param marks tags to put round prose, in order and apart; those outside the range are left out
     * @param address for each link or image of the author, the address to write; the empty string drops the link and keeps its text
     * @return HTML that needs no escaping: all markup is ours or went through the sanitizer and the address allowlist
     */
    String weave(Span range, List<Mark> marks, Function<Reference, String> address);
}
