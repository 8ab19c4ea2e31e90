package dev.tenet.linter.path;

import dev.tenet.contract.tree.NumberNode;
import dev.tenet.linter.path.filter.Candidate;
import dev.tenet.linter.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value that the search has come to, and the way there. */
record Place(@Nullable Place parent, @Nullable String key, int index, int depth, Value value) implements Candidate {

    static Place root(Value value) {
        return new Place(null, null, -1, 0, value);
    }

    Place member(String name, Value member) {
        return new Place(this, name, -1, depth + 1, member);
    }

    Place item(int position, Value item) {
        return new Place(this, null, position, depth + 1, item);
    }

    /** From the root. */
    List<String> path() {
        return new Way(this);
    }

    /** What {@code ~} gives: the key, or the index as a number; undefined at the root. */
    Value keyValue() {
        if (key != null) {
            return Value.of(key);
        }
        return index < 0 ? Value.UNDEFINED : Value.of(NumberNode.of(index));
    }
}
