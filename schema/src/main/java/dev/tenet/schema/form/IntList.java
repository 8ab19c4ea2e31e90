package dev.tenet.schema.form;

import java.util.Arrays;

/** An immutable list of form ids that can be a key. */
public final class IntList {
    private final int[] values;
    private final int hash;

    private IntList(int[] values) {
        this.values = values;
        this.hash = Arrays.hashCode(values);
    }

    /** The ids sorted, each once; the array belongs to the list from then on. */
    public static IntList setOf(int[] values) {
        Arrays.sort(values);
        int size = 0;
        for (int i = 0; i < values.length; i++) {
            if (i == 0 || values[i] != values[i - 1]) {
                values[size++] = values[i];
            }
        }
        return new IntList(size == values.length ? values : Arrays.copyOf(values, size));
    }

    /** The ids sorted, repetitions kept. */
    public static IntList bagOf(int[] values) {
        int[] sorted = values.clone();
        Arrays.sort(sorted);
        return new IntList(sorted);
    }

    public int size() {
        return values.length;
    }

    public int get(int index) {
        return values[index];
    }

    public boolean has(int value) {
        return Arrays.binarySearch(values, value) >= 0;
    }

    public int[] toArray() {
        return values.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IntList that && that.hash == hash && Arrays.equals(that.values, values);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}
