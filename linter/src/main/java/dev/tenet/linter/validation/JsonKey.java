package dev.tenet.linter.validation;

import dev.tenet.linter.value.Value;

/** A JSON value as the key of a map: equal for the same JSON with references followed. */
record JsonKey(Value value) {

    @Override
    public boolean equals(Object other) {
        return other instanceof JsonKey that && SameJson.of(value, that.value);
    }

    @Override
    public int hashCode() {
        if (value.isNumber()) {
            return Double.hashCode(value.number() + 0.0);
        }
        return value.isObject() ? hash(2) : value.isArray() ? 31 * value.size() + 7 : value.hashCode();
    }

    private int hash(int levels) {
        int hash = value.size();
        for (String key : value.keysAsWritten()) {
            Value member = value.get(key);
            int below = member.isObject() && levels > 0
                    ? new JsonKey(member).hash(levels - 1)
                    : member.isObject() ? 1 : new JsonKey(member).hashCode();
            hash += key.hashCode() * 31 + below;
        }
        return hash;
    }
}
