package dev.tenet.schema.form;

import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.BooleanNode;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.NullNode;
import dev.tenet.contract.tree.NumberNode;
import dev.tenet.contract.tree.StringNode;

/** The six disjoint kinds of JSON values; {@code integer} is no kind but a multiple of one. Sets of kinds are bit masks. */
public enum Kind {
    STRING,
    NUMBER,
    BOOLEAN,
    NULL,
    ARRAY,
    OBJECT;

    /** The set of all kinds. */
    public static final int ALL = (1 << 6) - 1;

    /** The set of this kind alone. */
    public int bit() {
        return 1 << ordinal();
    }

    public boolean isIn(int mask) {
        return (mask & bit()) != 0;
    }

    public static Kind of(Node value) {
        if (value instanceof StringNode) {
            return STRING;
        }
        if (value instanceof NumberNode) {
            return NUMBER;
        }
        if (value instanceof BooleanNode) {
            return BOOLEAN;
        }
        if (value instanceof NullNode) {
            return NULL;
        }
        return value instanceof ArrayNode ? ARRAY : OBJECT;
    }
}
