package dev.tenet.linter.validation;

import dev.tenet.contract.tree.Node;
import dev.tenet.linter.value.Value;

/** Whether two values are the same JSON, with references in them followed. */
final class SameJson {
    private static final int STEPS = 1_000_000;

    private int steps;

    private SameJson() {}

    static boolean of(Value a, Value b) {
        return new SameJson().same(a, b);
    }

    private boolean same(Value a, Value b) {
        Node left = a.nodeOrNull();
        Node right = b.nodeOrNull();
        if (left == null || right == null || left == right) {
            return left == right;
        }
        if (++steps > STEPS) {
            throw new ValidationException("comparing two values takes more than " + STEPS + " steps");
        }
        if (a.isObject()) {
            return b.isObject() && a.size() == b.size() && sameMembers(a, b);
        }
        if (a.isArray()) {
            return b.isArray() && a.size() == b.size() && sameItems(a, b);
        }
        return a.isNumber() ? b.isNumber() && a.number() == b.number() : left.equals(right);
    }

    private boolean sameMembers(Value a, Value b) {
        for (String key : a.keysAsWritten()) {
            if (!b.has(key) || !same(a.get(key), b.get(key))) {
                return false;
            }
        }
        return true;
    }

    private boolean sameItems(Value a, Value b) {
        for (int i = 0; i < a.size(); i++) {
            if (!same(a.get(i), b.get(i))) {
                return false;
            }
        }
        return true;
    }
}
