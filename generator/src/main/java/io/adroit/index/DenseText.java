package io.adroit.index;

/**
 * Numbers as printable text, the (s,c)-dense code of the shards: 91 digits from {@code #} to {@code ~} without the backslash; a digit under 70 ends a
 * number. No quote can occur, so the text needs no escaping.
 */
final class DenseText {
    private static final int STOPPERS = 70;
    private static final int CONTINUERS = 21;

    private final StringBuilder out = new StringBuilder();

    /** Adds a number from 0. */
    DenseText number(int value) {
        int rest = value / STOPPERS;
        int at = out.length();
        out.append(digit(value % STOPPERS));
        while (rest > 0) {
            rest--;
            out.insert(at, digit(STOPPERS + rest % CONTINUERS));
            rest /= CONTINUERS;
        }
        return this;
    }

    /** Adds {@code word}, sharing what it can with the begin of {@code before}. */
    DenseText after(String before, String word) {
        int shared = 0;
        while (shared < before.length() && shared < word.length() && before.charAt(shared) == word.charAt(shared)) {
            shared++;
        }
        number(shared).number(word.length() - shared);
        out.append(word, shared, word.length());
        return this;
    }

    /** Adds text that is coded already. */
    DenseText append(DenseText coded) {
        out.append(coded.out);
        return this;
    }

    int length() {
        return out.length();
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private static char digit(int value) {
        return (char) (value + (value < 57 ? 35 : 36));
    }

    /** Reads what {@link DenseText} wrote. */
    static final class Reader {
        private final String text;
        private int at;

        Reader(String text) {
            this.text = text;
        }

        boolean more() {
            return at < text.length();
        }

        int number() {
            int x = 0;
            int digit = next();
            while (digit >= STOPPERS) {
                x = x * CONTINUERS + digit - STOPPERS + 1;
                digit = next();
            }
            return x * STOPPERS + digit;
        }

        /** The word that was written after {@code before}. */
        String after(String before) {
            var shared = before.substring(0, number());
            int length = number();
            at += length;
            return shared + text.substring(at - length, at);
        }

        private int next() {
            char c = text.charAt(at++);
            return c - (c > 92 ? 36 : 35);
        }
    }
}
