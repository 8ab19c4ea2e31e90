package dev.tenet.linter.javascript;

import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.BooleanNode;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.NullNode;
import dev.tenet.contract.tree.NumberNode;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.StringNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** Makes plain data of values of scripts, as {@code JSON.stringify} sees them: without functions, and {@code NaN} is null. */
final class NodeReader {
    private static final int MAX_DEPTH = 500;

    private NodeReader() {}

    /** The value as data; null for {@code undefined}, a function or a symbol. */
    static @Nullable Node read(Value value) {
        return read(value, 0);
    }

    private static @Nullable Node read(Value value, int depth) {
        if (depth > MAX_DEPTH) {
            throw new FunctionFailure(
                    "a value of a script is nested more than " + MAX_DEPTH + " levels deep, or in itself");
        }
        if (value.isNull()) {
            return value.toString().equals("undefined") ? null : NullNode.NULL;
        }
        if (value.isString()) {
            return StringNode.of(value.asString());
        }
        if (value.isBoolean()) {
            return BooleanNode.of(value.asBoolean());
        }
        if (value.isNumber()) {
            return number(value.asDouble());
        }
        if (value.hasArrayElements()) {
            List<Node> items = new ArrayList<>();
            for (long i = 0; i < value.getArraySize(); i++) {
                Node item = read(value.getArrayElement(i), depth + 1);
                items.add(item == null ? NullNode.NULL : item);
            }
            return ArrayNode.of(items);
        }
        if (value.canExecute() || !value.hasMembers()) {
            return null;
        }
        ObjectNode.Builder members = ObjectNode.builder();
        for (String key : value.getMemberKeys()) {
            Node member = read(value.getMember(key), depth + 1);
            if (member != null) {
                members.put(key, member);
            }
        }
        return members.build();
    }

    private static Node number(double number) {
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            return NullNode.NULL;
        }
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? NumberNode.of((long) number)
                : NumberNode.of(new BigDecimal(Double.toString(number)));
    }
}
