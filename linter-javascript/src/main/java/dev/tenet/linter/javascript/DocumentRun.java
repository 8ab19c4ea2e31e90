package dev.tenet.linter.javascript;

import dev.tenet.contract.tree.Position;
import dev.tenet.contract.tree.Range;
import dev.tenet.linter.document.Inventory;
import dev.tenet.linter.document.Located;
import dev.tenet.linter.value.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.graalvm.polyglot.proxy.ProxyObject;
import org.jspecify.annotations.Nullable;

/** The documents of one run, as functions of scripts find them in their context. */
final class DocumentRun {
    private final ScriptContext context;
    private final Inventory inventory;
    private final DocumentValues values;
    private final org.graalvm.polyglot.Value object;
    private final Set<ScriptFunction> stopped = new HashSet<>();

    DocumentRun(ScriptContext context, Inventory inventory) {
        this.context = context;
        this.inventory = inventory;
        this.values = new DocumentValues(context);
        ProxyExecutable data = this::data;
        this.object = context.call("inventory", inventory.document().source(), data);
    }

    /** Whether a function has run too long in this run: it is not called again, since a rule may call it for thousands of values. */
    boolean isStopped(ScriptFunction function) {
        return stopped.contains(function);
    }

    void stop(ScriptFunction function) {
        stopped.add(function);
    }

    Inventory inventory() {
        return inventory;
    }

    DocumentValues values() {
        return values;
    }

    /** What scripts know as {@code documentInventory}. */
    org.graalvm.polyglot.Value object() {
        return object;
    }

    /** A path as Spectral gives it to functions: indices are numbers. */
    org.graalvm.polyglot.Value path(List<String> path, boolean resolved) {
        Value at = resolved ? inventory.resolved() : inventory.unresolved();
        @Nullable Object[] segments = new Object[path.size()];
        for (int i = 0; i < segments.length; i++) {
            String segment = path.get(i);
            segments[i] = at.isArray() && at.has(segment) ? (Object) Integer.valueOf(segment) : segment;
            at = at.get(segment);
        }
        return context.call("segments", segments);
    }

    private @Nullable Object data(org.graalvm.polyglot.Value... arguments) {
        return switch (arguments[0].asString()) {
            case "resolved" -> values.script(inventory.resolved());
            case "unresolved" -> values.script(inventory.unresolved());
            case "formats" -> context.core().formatsOf(inventory.resolved());
            case "range" -> range(strings(arguments[1]), arguments[2].asBoolean());
            case "references" -> references();
            case "item" -> item(strings(arguments[1]), arguments[2].asBoolean());
            default -> context.undefined();
        };
    }

    private Object references() {
        List<Object> all = new ArrayList<>();
        for (FollowedReferences.Followed one : FollowedReferences.of(inventory)) {
            all.add(ProxyArray.fromArray(
                    one.source(), ProxyArray.fromList(List.copyOf(one.path())), one.ref(), one.target()));
        }
        return ProxyArray.fromList(all);
    }

    private Object range(List<String> path, boolean closest) {
        Located located = inventory.locate(path, false);
        if (!closest && located.path().size() < path.size()) {
            return context.undefined();
        }
        Range range = inventory.document().range(located.path());
        return ProxyObject.fromMap(Map.of("start", position(range.start()), "end", position(range.end())));
    }

    /** Spectral counts from 0. */
    private static ProxyObject position(Position position) {
        return ProxyObject.fromMap(Map.of("line", position.line() - 1, "character", position.column() - 1));
    }

    private Object item(List<String> path, boolean resolved) {
        Located located = inventory.locate(path, resolved);
        return ProxyObject.fromMap(Map.of(
                "source", located.document().source(),
                "path", ProxyArray.fromList(List.copyOf(located.path())),
                "missing", ProxyArray.fromList(List.copyOf(located.missing()))));
    }

    static List<String> strings(org.graalvm.polyglot.Value array) {
        List<String> strings = new ArrayList<>();
        for (long i = 0; i < array.getArraySize(); i++) {
            strings.add(array.getArrayElement(i).asString());
        }
        return strings;
    }
}
