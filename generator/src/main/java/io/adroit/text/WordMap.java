package io.adroit.text;

import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is known of each word of a library: made once, at its first sight, and found again in a text without an object being made. Many threads may ask at
 * once; they lock only for a word that is new. Words are in no order, so that the one in which threads met them has no part in a result.
 *
 * @param <V> what is known of a word; immutable, or safe for many threads
 */
public final class WordMap<V> {
    private final Function<String, V> maker;
    private volatile @Nullable Entry<V>[] table = table(1 << 12);
    private int size;

    /** Immutable, so that a thread that sees it sees all of it. */
    private record Entry<V>(int hash, String word, V value) {}

    /** @param maker gives what is known of a word that is new */
    public WordMap(Function<String, V> maker) {
        this.maker = maker;
    }

    /** What is known of the word between two offsets of a text. */
    public V get(String text, int from, int to) {
        int hash = hash(text, from, to);
        var found = find(table, hash, text, from, to);
        return found != null ? found.value() : add(hash, text.substring(from, to));
    }

    /** What is known of a word that was asked for before; null for others. */
    public @Nullable V known(String word) {
        var found = find(table, hash(word, 0, word.length()), word, 0, word.length());
        return found != null ? found.value() : null;
    }

    /** Hands over what is known of each word, in no order. No other thread may ask meanwhile. */
    public synchronized void forEach(Consumer<V> taker) {
        for (var entry : table) {
            if (entry != null) {
                taker.accept(entry.value());
            }
        }
    }

    private synchronized V add(int hash, String word) {
        var known = find(table, hash, word, 0, word.length());
        if (known != null) {
            return known.value();
        }
        var entry = new Entry<>(hash, word, maker.apply(word));
        if (++size * 2 > table.length) {
            Entry<V>[] larger = table(table.length * 2);
            for (var one : table) {
                if (one != null) {
                    place(larger, one);
                }
            }
            table = larger;
        }
        place(table, entry);
        return entry.value();
    }

    private static <V> void place(@Nullable Entry<V>[] table, Entry<V> entry) {
        int at = entry.hash() & table.length - 1;
        while (table[at] != null) {
            at = at + 1 & table.length - 1;
        }
        table[at] = entry;
    }

    private static <V> @Nullable Entry<V> find(@Nullable Entry<V>[] table, int hash, String text, int from, int to) {
        int at = hash & table.length - 1;
        var entry = table[at];
        while (entry != null) {
            if (entry.hash() == hash && entry.word().length() == to - from && text.startsWith(entry.word(), from)) {
                return entry;
            }
            at = at + 1 & table.length - 1;
            entry = table[at];
        }
        return null;
    }

    private static int hash(String text, int from, int to) {
        int hash = 0;
        for (int at = from; at < to; at++) {
            hash = hash * 31 + text.charAt(at);
        }
        hash *= 0x9E3779B9;
        return hash ^ hash >>> 15;
    }

    @SuppressWarnings("unchecked")
    private static <V> @Nullable Entry<V>[] table(int length) {
        return (Entry<V>[]) new Entry<?>[length];
    }
}
