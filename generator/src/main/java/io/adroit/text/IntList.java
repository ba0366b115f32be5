package io.adroit.text;

import java.util.Arrays;

/** Numbers that grow in number. */
final class IntList {
    private int[] numbers = new int[64];
    private int size;

    void add(int number) {
        numbers = size == numbers.length ? Arrays.copyOf(numbers, size * 2) : numbers;
        numbers[size++] = number;
    }

    int get(int index) {
        return numbers[index];
    }

    void set(int index, int number) {
        numbers[index] = number;
    }

    int size() {
        return size;
    }

    int[] toArray() {
        return Arrays.copyOf(numbers, size);
    }
}
