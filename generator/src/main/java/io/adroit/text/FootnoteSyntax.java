package io.adroit.text;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteBlockParser;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteLinkRefProcessor;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteOptions;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * The extension for footnotes, but for how a note begins: {@code [^id]:} with the first bracket that closes. Its own pattern looks for the last one on the
 * line, in cubic time where there are many blanks.
 */
final class FootnoteSyntax implements Parser.ParserExtension {
    private static final String OPENING = "[^";
    private static final String CLOSING = "]:";

    @Override
    public void parserOptions(MutableDataHolder options) {}

    @Override
    public void extend(Parser.Builder builder) {
        builder.customBlockParserFactory(new Factory()).linkRefProcessorFactory(new FootnoteLinkRefProcessor.Factory());
    }

    private static final class Factory extends FootnoteBlockParser.Factory {
        @Override
        public BlockParserFactory apply(DataHolder options) {
            return new Start(options);
        }
    }

    private static final class Start extends AbstractBlockParserFactory {
        private final FootnoteOptions options;
        private final int indent;

        Start(DataHolder options) {
            super(options);
            this.options = new FootnoteOptions(options);
            indent = Parser.LISTS_ITEM_INDENT.get(options);
        }

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser before) {
            var line = state.getLine();
            int start = state.getNextNonSpaceIndex();
            if (state.getIndent() >= state.getParsing().CODE_BLOCK_INDENT || !line.matchChars(OPENING, start)) {
                return BlockStart.none();
            }
            int end = line.indexOf(']', start);
            var id = line.subSequence(start + OPENING.length(), Math.max(end, start + OPENING.length()))
                    .trim();
            if (id.isEmpty() || !line.matchChars(CLOSING, end)) {
                return BlockStart.none();
            }
            return note(line, start, end, id);
        }

        private BlockStart note(BasedSequence line, int start, int end, BasedSequence id) {
            int after = end + CLOSING.length();
            var parser = new FootnoteBlockParser(options, indent);
            var note = (FootnoteBlock) parser.getBlock();
            note.setOpeningMarker(line.subSequence(start, start + OPENING.length()));
            note.setText(id);
            note.setClosingMarker(line.subSequence(end, after));
            return BlockStart.of(parser).atIndex(after);
        }
    }
}
