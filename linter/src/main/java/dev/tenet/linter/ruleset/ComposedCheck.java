package dev.tenet.linter.ruleset;

import dev.tenet.linter.field.Field;
import dev.tenet.linter.field.Target;
import dev.tenet.linter.function.FunctionContext;
import dev.tenet.linter.function.RuleFunction;
import dev.tenet.linter.function.Violation;
import dev.tenet.linter.path.JsonPath;
import dev.tenet.linter.path.PathMatch;
import dev.tenet.linter.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a composed function checks: all its parts, of each value that it looks at.
 *
 * @param given what it looks at, from the value that it is called for; empty for that value itself
 * @param when which of those values it checks
 * @param count how many there must be
 * @param message what it says in place of what its parts say
 */
record ComposedCheck(
        List<JsonPath> given,
        Optional<ComposedCheck> when,
        List<Step> then,
        List<ComposedCheck> allOf,
        List<ComposedCheck> anyOf,
        Optional<ComposedCheck> not,
        Optional<Count> count,
        Optional<String> message)
        implements RuleFunction {

    /** Another function, called for a field of the value. */
    record Step(Optional<Field> field, RuleFunction function) {}

    /** How many values there must be, both included. */
    record Count(int min, int max) {}

    /** How many functions one call may call, but for the values that are many: what composed ones call is counted each time. */
    long size() {
        long size = 1;
        for (Step step : then) {
            size += step.function() instanceof ComposedCheck composed ? composed.size() : 1;
        }
        List<ComposedCheck> parts = new ArrayList<>(allOf);
        parts.addAll(anyOf);
        when.ifPresent(parts::add);
        not.ifPresent(parts::add);
        for (ComposedCheck part : parts) {
            size += part.size();
        }
        return size;
    }

    @Override
    public List<Violation> check(Value target, FunctionContext context) {
        List<Target> values = values(target, context.path());
        List<Violation> violations = new ArrayList<>();
        count.ifPresent(bounds -> countOf(values.size(), bounds).ifPresent(violations::add));
        for (Target value : values) {
            FunctionContext at = at(context, value.path());
            if (when.isEmpty() || when.get().check(value.value(), at).isEmpty()) {
                checkParts(value.value(), at, violations);
            }
        }
        return message.isEmpty() ? violations : worded(violations, message.get());
    }

    private List<Target> values(Value target, List<String> path) {
        if (given.isEmpty()) {
            return List.of(new Target(path, target));
        }
        List<Target> values = new ArrayList<>();
        for (JsonPath expression : given) {
            for (PathMatch match : expression.select(target)) {
                List<String> below = new ArrayList<>(path);
                below.addAll(match.path());
                values.add(new Target(below, match.value()));
            }
        }
        return values;
    }

    private static Optional<Violation> countOf(int size, Count bounds) {
        if (size < bounds.min()) {
            return Optional.of(Violation.here(
                    "#{{print(\"property\")}}must have at least " + bounds.min() + " of these values, not " + size));
        }
        return size > bounds.max()
                ? Optional.of(Violation.here(
                        "#{{print(\"property\")}}must have at most " + bounds.max() + " of these values, not " + size))
                : Optional.empty();
    }

    private void checkParts(Value value, FunctionContext context, List<Violation> violations) {
        for (Step step : then) {
            for (Target target : Field.targets(step.field(), context.path(), value)) {
                violations.addAll(placed(step.function(), target.value(), at(context, target.path())));
            }
        }
        for (ComposedCheck part : allOf) {
            violations.addAll(placed(part, value, context));
        }
        if (!anyOf.isEmpty()
                && anyOf.stream().noneMatch(part -> part.check(value, context).isEmpty())) {
            violations.add(new Violation(
                    "#{{print(\"property\")}}must satisfy at least one of " + anyOf.size() + " checks",
                    context.path()));
        }
        if (not.isPresent() && not.get().check(value, context).isEmpty()) {
            violations.add(
                    new Violation("#{{print(\"property\")}}must not be what the check describes", context.path()));
        }
    }

    /** What a function says, each with its place: that of the call is not the one of this check. */
    private static List<Violation> placed(RuleFunction function, Value value, FunctionContext context) {
        List<Violation> placed = new ArrayList<>();
        for (Violation violation : function.check(value, context)) {
            placed.add(violation.path() == null ? new Violation(violation.message(), context.path()) : violation);
        }
        return placed;
    }

    private static List<Violation> worded(List<Violation> violations, String message) {
        List<Violation> worded = new ArrayList<>();
        for (Violation violation : violations) {
            worded.add(new Violation(message.replace("{{error}}", violation.message()), violation.path()));
        }
        return worded;
    }

    private static FunctionContext at(FunctionContext context, List<String> path) {
        return new FunctionContext(path, context.inventory(), context.rule(), context.resolved());
    }
}
