package io.adroit.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A value of a YAML text, with its place. Scalars stay as written ({@code 0034} and {@code 2020-01-02} are texts): what they mean is for the reader of the
 * field to say.
 */
public sealed interface YamlValue {
    /** Where it begins, from 1; 0 for {@link #ABSENT}. */
    int line();

    /** Column, from 1, in UTF-16 units of its line; 0 for {@link #ABSENT}. */
    int column();

    /** What a key that is not there has. */
    Scalar ABSENT = new Scalar("", 0, 0);

    /** Text of a scalar, blanks at its ends removed; the items of a list joined with commas; empty for a mapping, for null and for {@link #ABSENT}. */
    default String text() {
        return String.join(", ", texts());
    }

    /** A scalar as one text, a list as its items' texts, empty ones left out; a mapping has none. */
    default List<String> texts() {
        return scalars().map(Scalar::content).toList();
    }

    /** The scalars that are not empty: itself, or those of a list and the lists within it. */
    default Stream<Scalar> scalars() {
        return Stream.of();
    }

    /** The value under a key of a mapping, compared without case; {@link #ABSENT} where there is none. */
    default YamlValue get(String key) {
        return ABSENT;
    }

    /** Items of a list; a value that is not a list is a list of itself; nothing is an empty list. */
    default List<YamlValue> items() {
        return this.equals(ABSENT) ? List.of() : List.of(this);
    }

    /** Pairs of a mapping, else none. */
    default List<Pair> pairs() {
        return List.of();
    }

    /**
     * A text.
     *
     * @param content blanks at its ends removed; empty for null
     */
    record Scalar(String content, int line, int column) implements YamlValue {
        @Override
        public Stream<Scalar> scalars() {
            return content.isEmpty() ? Stream.of() : Stream.of(this);
        }

        @Override
        public List<YamlValue> items() {
            return content.isEmpty() ? List.of() : List.of(this);
        }
    }

    /** A list. */
    record Items(List<YamlValue> items, int line, int column) implements YamlValue {
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public Stream<Scalar> scalars() {
            return items.stream().flatMap(YamlValue::scalars);
        }
    }

    /** A mapping, in the order of the text; of equal keys the first counts. */
    record Mapping(List<Pair> pairs, int line, int column) implements YamlValue {
        public Mapping {
            pairs = List.copyOf(pairs);
        }

        @Override
        public YamlValue get(String key) {
            Optional<Pair> found = pairs.stream()
                    .filter(pair -> pair.key().content().equalsIgnoreCase(key))
                    .findFirst();
            return found.isPresent() ? found.get().value() : ABSENT;
        }
    }

    /** A key with its value. */
    record Pair(Scalar key, YamlValue value) {}
}
