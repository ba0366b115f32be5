package io.adroit.laws;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** What could run, load or send something in a reader's browser, as a browser's parser sees a page. */
final class UnsafeMarkup {
    private static final Set<String> ELEMENTS =
            Set.of("iframe", "frame", "object", "embed", "applet", "base", "style", "portal", "animate", "set");
    private static final Set<String> ADDRESSES = Set.of(
            "href", "src", "xlink:href", "action", "formaction", "poster", "background", "data", "cite", "srcset");
    private static final Pattern DROPPED = Pattern.compile("[\\x00-\\x20\\x7f]");
    private static final Pattern SCHEME = Pattern.compile("[a-z][a-z0-9+.-]*:");
    private static final Pattern OPEN = Pattern.compile("(https?|mailto):");

    private UnsafeMarkup() {}

    /** One line for each element or attribute that a page of ours never has; empty for a safe page. */
    static List<String> in(String html) {
        var found = new ArrayList<String>();
        for (var element : Jsoup.parse(html).getAllElements()) {
            var name = element.normalName();
            if (ELEMENTS.contains(name) || name.equals("script") && !isOurs(element)) {
                found.add(element.outerHtml());
            }
            if (name.equals("meta") && element.attr("http-equiv").equalsIgnoreCase("refresh")) {
                found.add(element.outerHtml());
            }
            for (var attribute : element.attributes()) {
                if (isUnsafe(name, attribute)) {
                    found.add(name + " " + attribute.html());
                }
            }
        }
        return found;
    }

    /** A script from a file of ours, or a list of data that no browser runs. */
    private static boolean isOurs(Element script) {
        var data = script.attr("type").equals("application/json");
        return data
                || script.data().isEmpty()
                        && script.attr("src").matches("(\\.\\./)*(assets|search|data)/[\\w./-]+\\?v=\\w+");
    }

    private static boolean isUnsafe(String element, Attribute attribute) {
        var name = attribute.getKey().toLowerCase(Locale.ROOT);
        if (name.startsWith("on") || name.equals("style") || name.equals("srcdoc")) {
            return true;
        }
        if (!ADDRESSES.contains(name) || attribute.getValue().indexOf(':') < 0) {
            return false;
        }
        // What a browser drops before it looks for the scheme.
        var address = DROPPED.matcher(attribute.getValue()).replaceAll("").toLowerCase(Locale.ROOT);
        boolean picture = element.equals("link") && address.startsWith("data:,")
                || element.equals("img") && address.startsWith("data:image/");
        return SCHEME.matcher(address).lookingAt() && !OPEN.matcher(address).lookingAt() && !picture;
    }
}
