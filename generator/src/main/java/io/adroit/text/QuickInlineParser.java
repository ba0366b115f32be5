package io.adroit.text;

import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The parser's own reading of inline marks, but for two things: it copies the whole paragraph for each match of a pattern, this copies it once; and some of
 * its patterns go back over a hostile text again and again, for which this takes {@link LinearPatterns}.
 */
final class QuickInlineParser extends CommonmarkInlineParser {
    private final Map<Pattern, Pattern> linear;
    /** Where each end of a tag stands last in the paragraph. */
    private final Map<String, Integer> ends = new HashMap<>();

    private BasedSequence copied = BasedSequence.NULL;
    private String text = "";

    QuickInlineParser(
            DataHolder options,
            BitSet specialCharacters,
            BitSet delimiterCharacters,
            Map<Character, DelimiterProcessor> delimiters,
            LinkRefProcessorData linkRefs,
            List<InlineParserExtensionFactory> extensions) {
        super(options, specialCharacters, delimiterCharacters, delimiters, linkRefs, extensions);
        linear = LinearPatterns.of(myParsing);
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // another paragraph is another object, and a pattern is itself
    public @Nullable BasedSequence match(Pattern pattern) {
        if (index >= input.length()) {
            return null;
        }
        if (copied != input) {
            copied = input;
            text = input.toString();
            ends.clear();
        }
        if (pattern == myParsing.HTML_TAG && !mayEnd()) {
            return null;
        }
        var matcher = linear.getOrDefault(pattern, pattern).matcher(text).region(index, text.length());
        if (!matcher.find()) {
            return null;
        }
        index = matcher.end();
        return input.subSequence(matcher.start(), matcher.end());
    }

    private boolean mayEnd() {
        return ends.computeIfAbsent(LinearPatterns.end(text, index), text::lastIndexOf) > index;
    }
}
