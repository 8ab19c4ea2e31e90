package dev.tenet.linter.value;

import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.BooleanNode;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.NullNode;
import dev.tenet.contract.tree.NumberNode;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.StringNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value as a rule sees it, or {@link #UNDEFINED}. Members are reached through its {@link Scope}, which follows references where
 * the rule asks for the resolved document; nothing is expanded or copied.
 */
public final class Value {
    /** What a missing member is. */
    public static final Value UNDEFINED = new Value(null, Scope.AS_WRITTEN);

    private final @Nullable Node node;
    private final Scope scope;

    private Value(@Nullable Node node, Scope scope) {
        this.node = node;
        this.scope = scope;
    }

    /** A value that stands in a document. */
    public static Value of(Node node, Scope scope) {
        return new Value(node, scope);
    }

    /** A value without references, such as the options of a function. */
    public static Value of(Node node) {
        return new Value(node, Scope.AS_WRITTEN);
    }

    public static Value of(String text) {
        return of(StringNode.of(text));
    }

    public boolean isUndefined() {
        return node == null;
    }

    public boolean isNull() {
        return node instanceof NullNode;
    }

    public boolean isObject() {
        return node instanceof ObjectNode;
    }

    public boolean isArray() {
        return node instanceof ArrayNode;
    }

    public boolean isString() {
        return node instanceof StringNode;
    }

    public boolean isNumber() {
        return node instanceof NumberNode;
    }

    public boolean isBoolean() {
        return node instanceof BooleanNode;
    }

    /** What {@code !!value} is in JavaScript. */
    public boolean isTruthy() {
        if (node instanceof StringNode string) {
            return !string.value().isEmpty();
        }
        if (node instanceof NumberNode number) {
            return number.value().signum() != 0;
        }
        if (node instanceof BooleanNode bool) {
            return bool.value();
        }
        return node != null && !(node instanceof NullNode);
    }

    public boolean isTrue() {
        return node instanceof BooleanNode bool && bool.value();
    }

    /** What a string says; empty for anything else. */
    public String text() {
        return node instanceof StringNode string ? string.value() : "";
    }

    /** What a number is in JavaScript; NaN for anything else. */
    public double number() {
        return node instanceof NumberNode number ? number.value().doubleValue() : Double.NaN;
    }

    /** The node as it stands in its document; references below it are not followed. Throws for {@link #UNDEFINED}. */
    public Node node() {
        if (node == null) {
            throw new IllegalStateException("undefined has no node");
        }
        return node;
    }

    public @Nullable Node nodeOrNull() {
        return node;
    }

    public Scope scope() {
        return scope;
    }

    /** The number of members or items; 0 for a scalar. */
    public int size() {
        if (node instanceof ObjectNode object) {
            return object.size();
        }
        return node instanceof ArrayNode array ? array.size() : 0;
    }

    /** The keys of an object in the order of JavaScript's {@code Object.keys}: those that look like an index first; of an array its indices. */
    public List<String> keys() {
        if (node instanceof ObjectNode object) {
            return KeyOrder.of(object.keys());
        }
        List<String> indices = new ArrayList<>(size());
        for (int i = 0; i < size(); i++) {
            indices.add(Integer.toString(i));
        }
        return indices;
    }

    /** The keys of an object in the order of the document; none for anything else. */
    public List<String> keysAsWritten() {
        return node instanceof ObjectNode object ? object.keys() : List.of();
    }

    public boolean has(String key) {
        return node instanceof ObjectNode object
                ? object.has(key)
                : node instanceof ArrayNode array && KeyOrder.index(key) >= 0 && KeyOrder.index(key) < array.size();
    }

    /** A member of an object, or an item of an array by its index; {@link #UNDEFINED} where there is none. */
    public Value get(String key) {
        if (node instanceof ObjectNode object) {
            Node child = object.get(key);
            return child == null ? UNDEFINED : scope.enter(child);
        }
        return node instanceof ArrayNode ? get(KeyOrder.index(key)) : UNDEFINED;
    }

    /** An item of an array; {@link #UNDEFINED} where there is none. */
    public Value get(int index) {
        return node instanceof ArrayNode array && index >= 0 && index < array.size()
                ? scope.enter(array.get(index))
                : UNDEFINED;
    }

    /** The items of an array; none for anything else. */
    public List<Value> items() {
        List<Value> items = new ArrayList<>(size());
        if (node instanceof ArrayNode array) {
            for (Node item : array.items()) {
                items.add(scope.enter(item));
            }
        }
        return items;
    }

    /** Whether both are the same JSON value as written. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Value that && (node == null ? that.node == null : node.equals(that.node));
    }

    @Override
    public int hashCode() {
        return node == null ? 0 : node.hashCode();
    }

    /** As compact JSON, for debugging; see {@link ValueText} for what rules print. */
    @Override
    public String toString() {
        return node == null ? "undefined" : node.toString();
    }
}
