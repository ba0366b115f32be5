package io.adroit.text;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * Asks the parser's own reader of headings only where a line may be one. That reader puts the whole paragraph before a line together to see what it would
 * underline, for each line again: quadratic time in a paragraph of indented lines.
 */
final class HeadingStart extends HeadingParser.Factory {
    private static final int DEEPEST = 6;

    @Override
    public BlockParserFactory apply(DataHolder options) {
        var own = super.apply(options);
        return new BlockParserFactory() {
            @Override
            public BlockStart tryStart(ParserState state, MatchedBlockParser before) {
                return mayBegin(state.getLine(), state.getNextNonSpaceIndex())
                        ? own.tryStart(state, before)
                        : BlockStart.none();
            }
        };
    }

    /** Whether a line reads {@code ## …}, or is one run of {@code =} or {@code -} (CommonMark 0.31.2, sections 4.2 and 4.3). */
    private static boolean mayBegin(BasedSequence line, int start) {
        int end = start;
        while (end < line.length() && line.charAt(end) == line.charAt(start)) {
            end++;
        }
        char mark = line.safeCharAt(start);
        if (mark == '#') {
            return end - start <= DEEPEST && (end == line.length() || isBlank(line.charAt(end)));
        }
        return (mark == '=' || mark == '-')
                && line.subSequence(end, line.length()).isBlank();
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n';
    }
}
