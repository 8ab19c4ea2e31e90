package dev.tenet.linter.javascript;

import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.StringNode;
import dev.tenet.linter.format.DocumentFormat;
import dev.tenet.linter.script.ScriptValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** Makes a ruleset of what a script exports. */
final class LiveValues {
    private final ScriptContext context;
    private final Set<Value> around = new HashSet<>();

    LiveValues(ScriptContext context) {
        this.context = context;
    }

    /** The value; null for {@code undefined}, and for an object inside of itself. */
    @Nullable
    ScriptValue read(Value value) {
        if (value.isNull() || value.isString() || value.isBoolean() || value.isNumber()) {
            Node node = NodeReader.read(value);
            return node == null ? null : new ScriptValue.Data(node);
        }
        ScriptValue marked = marked(context.call("markOf", value).asString());
        if (marked != null) {
            return marked;
        }
        if (value.canExecute()) {
            return function(value, null);
        }
        if (!around.add(value)) {
            return null;
        }
        try {
            return value.hasArrayElements() ? array(value) : object(value);
        } finally {
            around.remove(value);
        }
    }

    private @Nullable ScriptValue marked(String mark) {
        int colon = mark.indexOf(':');
        if (colon < 0) {
            return null;
        }
        String name = mark.substring(colon + 1);
        return switch (mark.substring(0, colon)) {
            case "function" ->
                context.core()
                        .named(name)
                        .<ScriptValue>map(ScriptValue.Function::new)
                        .orElse(null);
            case "format" ->
                DocumentFormat.named(name)
                        .<ScriptValue>map(ScriptValue.Format::new)
                        .orElse(new ScriptValue.Data(StringNode.of(name)));
            case "ruleset" -> new ScriptValue.BuiltIn(name);
            default -> new ScriptValue.Data(StringNode.of(name));
        };
    }

    private ScriptValue function(Value function, @Nullable Value options) {
        String name = function.getMember("name").asString();
        return new ScriptValue.Function(
                new ScriptFunction(context, name.isEmpty() ? "<unknown>" : name, function, options));
    }

    private ScriptValue array(Value array) {
        List<ScriptValue> items = new ArrayList<>();
        List<Node> data = new ArrayList<>();
        for (long i = 0; i < array.getArraySize(); i++) {
            ScriptValue item = read(array.getArrayElement(i));
            if (item != null) {
                items.add(item);
            }
            if (item instanceof ScriptValue.Data plain) {
                data.add(plain.node());
            }
        }
        return data.size() == items.size()
                ? new ScriptValue.Data(ArrayNode.of(data))
                : new ScriptValue.Listing(List.copyOf(items));
    }

    private ScriptValue object(Value object) {
        Map<String, ScriptValue> members = new LinkedHashMap<>();
        ObjectNode.Builder data = ObjectNode.builder();
        boolean plain = true;
        for (String key : object.getMemberKeys()) {
            ScriptValue member = member(object, key);
            if (member == null) {
                continue;
            }
            members.put(key, member);
            if (member instanceof ScriptValue.Data one) {
                data.put(key, one.node());
            } else {
                plain = false;
            }
        }
        return plain ? new ScriptValue.Data(data.build()) : new ScriptValue.Mapping(members);
    }

    /** A member; a function beside options is bound to them as they are, so that live values among them reach it. */
    private @Nullable ScriptValue member(Value object, String key) {
        Value value = object.getMember(key);
        boolean called = object.hasMember("functionOptions")
                && object.hasMember("function")
                && object.getMember("function").canExecute();
        if (called
                && key.equals("function")
                && context.call("markOf", value).asString().isEmpty()) {
            return function(value, object.getMember("functionOptions"));
        }
        ScriptValue read = read(value);
        return called && key.equals("functionOptions") && !(read instanceof ScriptValue.Data) ? null : read;
    }
}
