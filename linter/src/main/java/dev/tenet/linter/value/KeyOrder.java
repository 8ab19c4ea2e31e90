package dev.tenet.linter.value;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The order in which JavaScript lists the keys of an object (ECMA-262, section 10.1.11): array indices by number, then the others as they were added. */
final class KeyOrder {
    private KeyOrder() {}

    static List<String> of(List<String> asWritten) {
        boolean ordered = true;
        for (int i = 0; i < asWritten.size() && ordered; i++) {
            ordered = index(asWritten.get(i)) < 0;
        }
        if (ordered) {
            return asWritten;
        }
        List<String> indices = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (String key : asWritten) {
            (index(key) >= 0 ? indices : names).add(key);
        }
        indices.sort(Comparator.comparingInt(KeyOrder::index));
        indices.addAll(names);
        return indices;
    }

    /** The index that a key is in canonical form, or -1. */
    static int index(String key) {
        int length = key.length();
        if (length == 0 || length > 9 || (length > 1 && key.charAt(0) == '0')) {
            return -1;
        }
        int index = 0;
        for (int i = 0; i < length; i++) {
            int digit = key.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            index = index * 10 + digit;
        }
        return index;
    }
}
