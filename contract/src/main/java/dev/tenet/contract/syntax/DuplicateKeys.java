package dev.tenet.contract.syntax;

import dev.tenet.contract.InputException;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.Range;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Finds keys that come twice, without garbage where there are none: one table serves all objects of a document. */
final class DuplicateKeys {
    private static final int LINEAR = 8;

    private int[] table = new int[64];

    private final String name;
    private final Text text;
    private final Tolerance tolerance;

    DuplicateKeys(String name, Text text, Tolerance tolerance) {
        this.name = name;
        this.text = text;
        this.tolerance = tolerance;
    }

    /**
     * The object, where no key comes twice. Otherwise throws, or, where that is tolerated, the object with the last value of each key.
     *
     * @param path to the object
     */
    ObjectNode checked(ObjectNode object, Supplier<List<String>> path) {
        int second = second(object);
        if (second < 0) {
            return object;
        }
        if (tolerance.reads()) {
            return withoutDuplicates(object, path.get());
        }
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

    private ObjectNode withoutDuplicates(ObjectNode object, List<String> path) {
        Map<String, Integer> last = new LinkedHashMap<>();
        for (int i = 0; i < object.size(); i++) {
            if (last.put(object.key(i), i) != null) {
                int start = object.keyStart(i);
                List<String> member = new ArrayList<>(path);
                member.add(object.key(i));
                Range range = new Range(text.position(start), text.position(text.keyEnd(start, object.key(i))));
                tolerance.note(new SyntaxProblem(SyntaxProblem.Kind.DUPLICATE_KEY, member, "", range));
            }
        }
        ObjectNode.Builder members = ObjectNode.builder();
        last.forEach((key, i) -> members.put(key, object.keyStart(i), object.value(i)));
        return members.build(object.start(), object.end());
    }

    /** The position of the first key that was there before, or -1. */
    int second(ObjectNode object) {
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
