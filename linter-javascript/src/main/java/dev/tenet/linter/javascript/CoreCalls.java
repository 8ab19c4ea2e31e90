package dev.tenet.linter.javascript;

import dev.tenet.contract.tree.Node;
import dev.tenet.linter.format.DocumentFormat;
import dev.tenet.linter.function.FunctionContext;
import dev.tenet.linter.function.FunctionDefinition;
import dev.tenet.linter.function.OptionsException;
import dev.tenet.linter.function.RuleFunction;
import dev.tenet.linter.function.Violation;
import dev.tenet.linter.script.ScriptLoader.CoreFunctions;
import dev.tenet.linter.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.jspecify.annotations.Nullable;

/** The functions and formats of the linter, as scripts call them. */
final class CoreCalls {
    private final ScriptContext context;
    private volatile CoreFunctions core = name -> Optional.empty();
    private @Nullable FunctionContext current;

    CoreCalls(ScriptContext context) {
        this.context = context;
    }

    /** Whoever loads a script says what it may import; within one run that is always the same. */
    void use(CoreFunctions functions) {
        core = functions;
    }

    /** Tells for which call of a rule scripts are working. */
    void working(@Nullable FunctionContext call) {
        current = call;
    }

    /** A function that scripts import, or that {@code spectral:oas} holds. */
    Optional<FunctionDefinition> named(String name) {
        return core.named(name);
    }

    /** A core function with its options: what {@code pattern(value, options, context)} comes down to; or why there is none. */
    Object bind(String name, org.graalvm.polyglot.Value options) {
        Optional<FunctionDefinition> definition = named(name);
        if (definition.isEmpty()) {
            return "there is no function \"" + name + "\"";
        }
        try {
            RuleFunction function = definition.get().bind(options.isNull() ? Value.UNDEFINED : value(options));
            ProxyExecutable call = arguments -> check(function, arguments[0], arguments[1]);
            return call;
        } catch (OptionsException e) {
            return e.problems().stream()
                    .map(OptionsException.Problem::message)
                    .collect(java.util.stream.Collectors.joining("; "));
        }
    }

    /** The names of the formats that a document is of. */
    ProxyArray formatsOf(Value resolved) {
        List<Object> names = new ArrayList<>();
        for (DocumentFormat format : DocumentFormat.values()) {
            if (format.matches(resolved)) {
                names.add(format.label());
            }
        }
        return ProxyArray.fromList(names);
    }

    /** The label and the title of the format that scripts import by a name. */
    Object format(String name) {
        return DocumentFormat.named(name)
                .<Object>map(format -> ProxyArray.fromArray(format.label(), format.title()))
                .orElse(context.undefined());
    }

    boolean matches(String format, org.graalvm.polyglot.Value document) {
        return DocumentFormat.named(format)
                .map(one -> one.matches(value(document)))
                .orElse(false);
    }

    private Object check(RuleFunction function, org.graalvm.polyglot.Value target, org.graalvm.polyglot.Value path) {
        FunctionContext call = current;
        if (call == null) {
            throw new FunctionFailure("a core function was called outside of a rule");
        }
        FunctionContext here = path.isNull()
                ? call
                : new FunctionContext(DocumentRun.strings(path), call.inventory(), call.rule(), call.resolved());
        List<Object> found = new ArrayList<>();
        for (Violation violation : function.check(value(target), here)) {
            List<String> violationPath = violation.path();
            found.add(ProxyArray.fromArray(
                    violation.message(),
                    violationPath == null ? null : ProxyArray.fromList(new ArrayList<>(violationPath))));
        }
        return ProxyArray.fromList(found);
    }

    private Value value(org.graalvm.polyglot.Value value) {
        FunctionContext call = current;
        Value origin = call == null
                ? null
                : context.documents().of(call.inventory()).values().origin(value);
        if (origin != null) {
            return origin;
        }
        Node node = NodeReader.read(value);
        return node == null ? Value.UNDEFINED : Value.of(node);
    }
}
