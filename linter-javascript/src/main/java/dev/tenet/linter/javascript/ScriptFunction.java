package dev.tenet.linter.javascript;

import dev.tenet.linter.function.FunctionContext;
import dev.tenet.linter.function.FunctionDefinition;
import dev.tenet.linter.function.OptionsException;
import dev.tenet.linter.function.RuleFunction;
import dev.tenet.linter.function.Violation;
import dev.tenet.linter.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.PolyglotException;
import org.jspecify.annotations.Nullable;

/**
 * A function that a script defines.
 *
 * @param liveOptions the options as the script made them, which take the place of those that are read from the ruleset; null where it
 *     made none
 */
record ScriptFunction(
        ScriptContext context,
        String name,
        org.graalvm.polyglot.Value function,
        org.graalvm.polyglot.@Nullable Value liveOptions)
        implements FunctionDefinition {

    @Override
    public RuleFunction bind(Value options) throws OptionsException {
        List<OptionsException.Problem> problems = new ArrayList<>();
        RuleFunction bound = context.run(() -> {
            try {
                org.graalvm.polyglot.Value given = liveOptions == null ? parsed(options) : liveOptions;
                org.graalvm.polyglot.Value found = context.call("optionProblems", function, given);
                for (long i = 0; i < found.getArraySize(); i++) {
                    org.graalvm.polyglot.Value problem = found.getArrayElement(i);
                    problems.add(new OptionsException.Problem(
                            DocumentRun.strings(problem.getArrayElement(0)),
                            problem.getArrayElement(1).asString()));
                }
                return new RuleFunction() {
                    @Override
                    public List<Violation> check(Value target, FunctionContext call) {
                        return ScriptFunction.this.check(target, given, call);
                    }

                    @Override
                    public boolean dependsOnWay() {
                        return true;
                    }
                };
            } catch (PolyglotException e) {
                problems.add(
                        new OptionsException.Problem(List.of(), context.errors().failure(name, e)));
                return (target, call) -> List.of();
            }
        });
        if (!problems.isEmpty()) {
            throw new OptionsException(problems);
        }
        return bound;
    }

    private org.graalvm.polyglot.Value parsed(Value options) {
        return options.isUndefined()
                ? context.call("parsed", "null")
                : context.call("parsed", options.node().toString());
    }

    private List<Violation> check(Value target, org.graalvm.polyglot.Value options, FunctionContext call) {
        return context.run(() -> {
            DocumentRun run = context.documents().of(call.inventory());
            if (run.isStopped(this)) {
                throw new FunctionFailure("function \"" + name
                        + "\" ran longer than its time limit before, and is not called again for this document");
            }
            context.core().working(call);
            try {
                org.graalvm.polyglot.Value found = context.call(
                        "invoke",
                        function,
                        run.values().script(target),
                        options,
                        run.path(call.path(), call.resolved()),
                        run.object(),
                        context.rule(call.rule(), call.resolved()));
                return violations(found);
            } catch (PolyglotException e) {
                if (e.isInterrupted()) {
                    run.stop(this);
                }
                throw context.errors().calling(name, e);
            } finally {
                context.core().working(null);
            }
        });
    }

    /** Reads what {@code invoke} of {@code runtime.js} gives; promises have been settled when that returned. */
    private List<Violation> violations(org.graalvm.polyglot.Value found) {
        if (found.isNull()) {
            return List.of();
        }
        if (found.hasArrayElements()) {
            List<Violation> violations = new ArrayList<>();
            for (long i = 0; i < found.getArraySize(); i++) {
                org.graalvm.polyglot.Value path = found.getArrayElement(i).getArrayElement(1);
                violations.add(new Violation(
                        found.getArrayElement(i).getArrayElement(0).asString(),
                        path.isNull() ? null : DocumentRun.strings(path)));
            }
            return violations;
        }
        org.graalvm.polyglot.Value value = found.getMember("value");
        return switch (found.getMember("state").asString()) {
            case "done" -> violations(value);
            case "failed" ->
                throw new FunctionFailure("function \"" + name + "\" threw an exception: " + value.asString());
            default ->
                throw new FunctionFailure(
                        "function \"" + name
                                + "\" returned a promise that nothing settles: scripts have no timers, files or network to wait for");
        };
    }
}
