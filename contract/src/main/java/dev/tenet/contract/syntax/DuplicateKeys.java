package dev.tenet.contract.syntax;

import dev.tenet.contract.InputException;
import dev.tenet.contract.tree.ObjectNode;
import java.util.Arrays;
import java.util.Optional;

/** Finds keys that come twice, without garbage: one table serves all objects of a document. */
final class DuplicateKeys {
    private static final int LINEAR = 8;

    private int[] table = new int[64];

    /** Throws where an object has a key twice. */
    void check(String name, Text text, ObjectNode object) {
        int second = second(object);
        if (second >= 0) {
            int first = 0;
            while (!object.key(first).equals(object.key(second))) {
                first++;
            }
            throw InputException.at(
                    name,
                    Optional.of(text.position(object.keyStart(second))),
                    "the key \"" + object.key(second) + "\" is already at " + text.position(object.keyStart(first))
                            + "; remove one of the two");
        }
    }

    /** The position of the first key that was there before, or -1. */
    private int second(ObjectNode object) {
        int size = object.size();
        if (size <= LINEAR) {
            for (int i = 1; i < size; i++) {
                for (int j = 0; j < i; j++) {
                    if (object.key(i).equals(object.key(j))) {
                        return i;
                    }
                }
            }
            return -1;
        }
        int capacity = Integer.highestOneBit(size) * 4;
        if (table.length < capacity) {
            table = new int[capacity];
        } else {
            Arrays.fill(table, 0, capacity, 0);
        }
        for (int i = 0; i < size; i++) {
            String key = object.key(i);
            int hash = key.hashCode();
            int slot = (hash ^ hash >>> 16) & capacity - 1;
            while (table[slot] != 0) {
                if (object.key(table[slot] - 1).equals(key)) {
                    return i;
                }
                slot = slot + 1 & capacity - 1;
            }
            table[slot] = i + 1;
        }
        return -1;
    }
}
