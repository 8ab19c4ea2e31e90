package dev.tenet.diff.schema;

import dev.tenet.contract.tree.BooleanNode;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.Place;
import org.jspecify.annotations.Nullable;

/** Looks at the members of a schema. */
final class Member {
    private Member() {}

    /** The value of a keyword, or null. */
    static @Nullable Node of(Place schema, String keyword) {
        return schema.node() instanceof ObjectNode object ? object.get(keyword) : null;
    }

    static boolean isTrue(Place schema, String keyword) {
        return of(schema, keyword) instanceof BooleanNode is && is.value();
    }
}
