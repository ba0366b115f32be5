package io.adroit.text;

import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.owasp.html.AttributePolicy;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamEventReceiver;

/** What may stay of the HTML that authors write; the one class that knows the OWASP sanitizer's policies. */
final class Sanitizer {
    /** Begins each attribute value of our own, so that authors cannot give classes and roles that mean something to the page. */
    static final char OURS = '\uF8F2';

    private static final Set<String> ALIGNMENTS =
            Set.of("left", "right", "center", "justify", "top", "middle", "bottom");

    private static final HtmlPolicyBuilder POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "a",
                    "abbr",
                    "b",
                    "bdi",
                    "bdo",
                    "blockquote",
                    "br",
                    "caption",
                    "center",
                    "cite",
                    "code",
                    "col",
                    "colgroup",
                    "dd",
                    "del",
                    "details",
                    "dfn",
                    "div",
                    "dl",
                    "dt",
                    "em",
                    "figcaption",
                    "figure",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "hr",
                    "i",
                    "img",
                    "ins",
                    "kbd",
                    "li",
                    "mark",
                    "ol",
                    "p",
                    "pre",
                    "q",
                    "rp",
                    "rt",
                    "ruby",
                    "s",
                    "samp",
                    "section",
                    "small",
                    "span",
                    "strike",
                    "strong",
                    "sub",
                    "summary",
                    "sup",
                    "table",
                    "tbody",
                    "td",
                    "tfoot",
                    "th",
                    "thead",
                    "time",
                    "tr",
                    "tt",
                    "u",
                    "ul",
                    "var",
                    "wbr")
            .allowWithoutAttributes("a", "span")
            .allowUrlProtocols("http", "https", "mailto", "tel")
            .allowAttributes("class", "role", "tabindex", "aria-label", "scope")
            .matching(only(value -> false))
            .globally()
            .allowAttributes("id", "name")
            .matching(only(value ->
                    value.chars().allMatch(c -> Character.isLetterOrDigit(c) || "-_.:".indexOf(c) >= 0)))
            .globally()
            .allowAttributes("align", "valign")
            .matching(only(ALIGNMENTS::contains))
            .globally()
            .allowAttributes("width", "height", "colspan", "rowspan", "start", "span")
            .matching(only(Sanitizer::isNumber))
            .globally()
            .allowAttributes("alt", "title", "lang", "dir", "datetime", "open")
            .globally()
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("src")
            .onElements("img");

    private static final org.owasp.html.PolicyFactory FACTORY = POLICY.toFactory();

    private Sanitizer() {}

    /** Sends what may stay to {@code receiver}, balanced. */
    static void clean(String html, HtmlStreamEventReceiver receiver) {
        HtmlSanitizer.sanitize(html, FACTORY.apply(receiver));
    }

    private static AttributePolicy only(Predicate<String> authors) {
        return new AttributePolicy() {
            @Override
            public @Nullable String apply(String element, String attribute, String value) {
                return !value.isEmpty() && (value.charAt(0) == OURS || authors.test(value)) ? value : null;
            }
        };
    }

    private static boolean isNumber(String value) {
        var digits = value.endsWith("%")
                ? value.substring(0, value.length() - 1)
                : value.endsWith("px") ? value.substring(0, value.length() - 2) : value;
        return !digits.isEmpty() && digits.length() < 6 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
