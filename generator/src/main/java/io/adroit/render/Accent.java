package io.adroit.render;

import io.adroit.model.SiteInfo;
import java.util.regex.Pattern;

/** The team's accent colours, with a colour for text on them that can be read (WCAG 2.2, 1.4.3). */
final class Accent {
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final String DARK_INK = "#0d2023";
    private static final String WHITE = "#ffffff";

    private Accent() {}

    /**
     * Rules to put at the end of the style sheet, empty when the team keeps our colours.
     *
     * @throws IllegalArgumentException when a colour is not written as {@code #rrggbb}
     */
    static String css(SiteInfo site) {
        var light = checked("accentLight", site.accentLight());
        var dark = checked("accentDark", site.accentDark());
        var css = new StringBuilder();
        if (!light.isEmpty()) {
            css.append("@layer tokens{:root{").append(tokens(light)).append("}}\n");
        }
        var darkOnes = !dark.isEmpty() ? tokens(dark) : light.isEmpty() ? "" : tokens("#82cbd2");
        if (!darkOnes.isEmpty()) {
            css.append("@layer tokens{@media (prefers-color-scheme: dark){:root:not([data-theme=\"light\"]){")
                    .append(darkOnes)
                    .append("}}")
                    .append(":root[data-theme=\"dark\"]{")
                    .append(darkOnes)
                    .append("}}\n");
        }
        return css.toString();
    }

    /** The icon in the team's colour. */
    static String icon(SiteInfo site, String svg) {
        return site.accentLight().isEmpty() ? svg : svg.replace("#0b5a63", checked("accentLight", site.accentLight()));
    }

    private static String tokens(String colour) {
        var on = contrast(colour, WHITE) >= contrast(colour, DARK_INK) ? WHITE : DARK_INK;
        return "--accent:" + colour + ";--on-accent:" + on;
    }

    private static String checked(String name, String colour) {
        if (!colour.isEmpty() && !COLOUR.matcher(colour).matches()) {
            throw new IllegalArgumentException(
                    name + " is \"" + colour + "\". Write a colour as #rrggbb, for instance #0b5a63.");
        }
        return colour;
    }

    /** Contrast ratio of two colours written as {@code #rrggbb}, from 1 to 21. */
    static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
    }
}
