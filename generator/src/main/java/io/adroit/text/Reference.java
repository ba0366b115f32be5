package io.adroit.text;

/**
 * A link or an image that the author wrote, outside code and comments.
 *
 * @param kind link, image or bare address
 * @param text plain text of the link, alternative text of the image
 * @param destination address as written, entities and escapes resolved; reference links resolved through their definition
 * @param title the title in quotes, or empty
 * @param span source of the whole construct, brackets included
 */
public record Reference(Kind kind, String text, String destination, String title, Span span) {
    /** {@code WIKI} is {@code [[target]]} or {@code [[target|text]]}. */
    public enum Kind {
        LINK,
        IMAGE,
        AUTOLINK,
        WIKI
    }
}
