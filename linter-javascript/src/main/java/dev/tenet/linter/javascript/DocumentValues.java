package dev.tenet.linter.javascript;

import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.BooleanNode;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.NumberNode;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.StringNode;
import dev.tenet.linter.value.Scope;
import dev.tenet.linter.value.Value;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The values of one run as frozen JavaScript objects. What scripts ask for is made once, and a component that many references lead to is
 * one object: functions tell by identity what they have seen.
 */
final class DocumentValues {
    private final ScriptContext context;
    private final Map<Scope, Map<Node, org.graalvm.polyglot.Value>> made = new IdentityHashMap<>();
    private final Map<org.graalvm.polyglot.Value, Value> origins = new HashMap<>();

    DocumentValues(ScriptContext context) {
        this.context = context;
    }

    /** A value for scripts. */
    @Nullable
    Object script(Value value) {
        return value.isObject() || value.isArray() ? context.uncounted(() -> made(value)) : made(value);
    }

    private @Nullable Object made(Value value) {
        Node node = value.nodeOrNull();
        if (node == null) {
            return context.undefined();
        }
        if (node instanceof StringNode string) {
            return string.value();
        }
        if (node instanceof NumberNode number) {
            return number.value().doubleValue();
        }
        if (node instanceof BooleanNode bool) {
            return bool.value();
        }
        return value.isObject() || value.isArray() ? container(value, node) : null;
    }

    /** The value of the document that an object of a script is; null for one that the script has made. */
    @Nullable
    Value origin(org.graalvm.polyglot.Value value) {
        return origins.get(value);
    }

    private org.graalvm.polyglot.Value container(Value value, Node node) {
        Map<Node, org.graalvm.polyglot.Value> ofScope =
                made.computeIfAbsent(value.scope(), scope -> new IdentityHashMap<>());
        org.graalvm.polyglot.Value known = ofScope.get(node);
        if (known == null) {
            known = node instanceof ObjectNode object ? object(value, object) : array(value, (ArrayNode) node);
            ofScope.put(node, known);
            origins.put(known, value);
        }
        return known;
    }

    private org.graalvm.polyglot.Value object(Value value, ObjectNode node) {
        @Nullable Object[] members = new Object[node.size() * 2];
        for (int i = 0; i < node.size(); i++) {
            members[2 * i] = node.key(i);
            members[2 * i + 1] = made(value.scope().enter(node.value(i)));
        }
        return context.makeObject(members);
    }

    private org.graalvm.polyglot.Value array(Value value, ArrayNode node) {
        @Nullable Object[] items = new Object[node.size()];
        for (int i = 0; i < items.length; i++) {
            items[i] = made(value.scope().enter(node.get(i)));
        }
        return context.makeArray(items);
    }
}
