package dev.tenet.contract.lifecycle;

import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.Place;
import dev.tenet.contract.tree.StringNode;
import java.util.Optional;

/**
 * What a schema says of the end of single values of its {@code enum}, by {@code x-enum-deprecated}: a map from values to what is said of them
 * (or {@code true}), a list of values, or a list of as many booleans as there are values. Where each value is a schema of its own ({@code oneOf} with {@code
 * const}), that schema says it.
 */
public final class EnumValues {
    public static final String KEYWORD = "x-enum-deprecated";

    private EnumValues() {}

    /**
     * What is said of one value; nothing where it stays.
     *
     * @param schema the one with {@code enum}
     */
    public static Optional<Announcement> of(Place schema, Node value) {
        return schema.find(KEYWORD).flatMap(said -> said(said, schema, value));
    }

    private static Optional<Announcement> said(Place said, Place schema, Node value) {
        if (said.node() instanceof ObjectNode) {
            return said.find(name(value)).flatMap(EnumValues::member);
        }
        if (!(said.node() instanceof ArrayNode list)) {
            return Optional.empty();
        }
        int position = positions(schema, value);
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i).equals(value) || i == position && Announcement.isTrue(list.get(i))) {
                return Optional.of(plain(said.item(i)));
            }
        }
        return Optional.empty();
    }

    /** The name of a value as a key. */
    public static String name(Node value) {
        return value instanceof StringNode text ? text.value() : value.toString();
    }

    private static Optional<Announcement> member(Place said) {
        if (Announcement.isTrue(said.node()) || said.node() instanceof StringNode) {
            return Optional.of(plain(said));
        }
        if (!(said.node() instanceof ObjectNode)) {
            return Optional.empty();
        }
        Announcement plain = plain(said);
        return Optional.of(Announcement.of(said)
                .map(own -> new Announcement(said, true, own.since(), own.sunset(), own.replacement()))
                .orElse(plain));
    }

    private static Announcement plain(Place said) {
        return new Announcement(said, true, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static int positions(Place schema, Node value) {
        return schema.node() instanceof ObjectNode object && object.get("enum") instanceof ArrayNode list
                ? list.items().indexOf(value)
                : -1;
    }
}
