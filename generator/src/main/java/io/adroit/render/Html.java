package io.adroit.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;
import io.adroit.text.HtmlText;
import io.adroit.text.Mark;
import io.adroit.text.Reference;
import io.adroit.text.Span;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The one door through which HTML enters a page. */
final class Html {
    /** No HTML. */
    static final TemplateHTMLOutputModel NONE = trust("");

    /** What {@link io.adroit.text.Markdown} calls things; authors cannot write that attribute. By name, the key of our words for it. */
    private static final Map<String, String> LABELS = Map.of(
            "Table", "label_table",
            "Done", "label_done",
            "Open", "label_open",
            "Back to the text", "label_back_to_the_text");

    private static final Pattern DIRECTED = Pattern.compile("<(ul|ol|dl|table|blockquote)(?=[ >])");

    private Html() {}

    /** Woven text, whose safety {@link HtmlText#weave} vouches for, with its labels in the language of the page. */
    static TemplateHTMLOutputModel of(
            HtmlText text, Span range, List<Mark> marks, Function<Reference, String> address, Words words) {
        var html = text.weave(range, marks, address);
        for (var label : LABELS.entrySet()) {
            var said = words.say(label.getValue());
            if (!said.equals(label.getKey())) {
                html = html.replace(" aria-label=\"" + label.getKey() + "\"", " aria-label=\"" + escape(said) + "\"");
            }
        }
        return trust(rightToLeft(html) ? DIRECTED.matcher(html).replaceAll("<$1 dir=\"auto\"") : html);
    }

    /** Whether any letter runs from right to left; then each list and table runs as its own words do. */
    private static boolean rightToLeft(String html) {
        for (int i = 0; i < html.length(); i++) {
            char c = html.charAt(i);
            if (c >= '\u0590' && (c < '\u0900' || c >= '\ufb1d' && c < '\uff00' && c != '\ufeff')) {
                return true;
            }
        }
        return false;
    }

    /** Woven texts one after the other, with the sizes of their images, so that the page does not jump when they arrive. */
    static TemplateHTMLOutputModel join(List<TemplateHTMLOutputModel> woven, ImageSizes sizes) {
        var all = woven.stream().map(Html::markup).collect(Collectors.joining("\n"));
        return trust(sizes.fill(all));
    }

    /** The text, or nothing when it holds ids, which would stand on the page twice. */
    static TemplateHTMLOutputModel withoutIds(TemplateHTMLOutputModel woven) {
        return markup(woven).contains(" id=") ? NONE : woven;
    }

    private static String markup(TemplateHTMLOutputModel html) {
        try {
            return HTMLOutputFormat.INSTANCE.getMarkupString(html);
        } catch (TemplateModelException e) {
            throw new IllegalStateException("Woven text cannot be read back; please report this as a bug.", e);
        }
    }

    /** A start tag of ours. */
    static String link(String cssClass, String role, String href) {
        return "<a"
                + (cssClass.isEmpty() ? "" : " class=\"" + cssClass + "\"")
                + (role.isEmpty() ? "" : " role=\"" + role + "\"")
                + " href=\"" + escape(href) + "\">";
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** An attribute that names a language, or nothing. */
    static TemplateHTMLOutputModel lang(String tag) {
        return tag.isEmpty() ? NONE : trust(" lang=\"" + escape(tag) + "\"");
    }

    private static TemplateHTMLOutputModel trust(String html) {
        try {
            return HTMLOutputFormat.INSTANCE.fromMarkup(html);
        } catch (TemplateModelException e) {
            throw new IllegalStateException("HTML cannot enter a page; please report this as a bug.", e);
        }
    }
}
