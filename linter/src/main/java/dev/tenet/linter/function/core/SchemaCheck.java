package dev.tenet.linter.function.core;

import dev.tenet.linter.document.Inventory;
import dev.tenet.linter.function.FunctionContext;
import dev.tenet.linter.function.Violation;
import dev.tenet.linter.validation.AjvWording;
import dev.tenet.linter.validation.JsonSchema;
import dev.tenet.linter.validation.PatternCompiler;
import dev.tenet.linter.validation.SchemaCache;
import dev.tenet.linter.validation.SchemaDialect;
import dev.tenet.linter.validation.SchemaError;
import dev.tenet.linter.validation.SchemaException;
import dev.tenet.linter.validation.SchemaReading;
import dev.tenet.linter.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Holds values against schemas, each compiled once in a run. */
public final class SchemaCheck {
    private final Map<Kind, SchemaCache> caches = new HashMap<>();

    /** Schemas that stand in the linted document look different where references in them are followed. */
    private record Kind(SchemaDialect dialect, boolean resolved) {}

    private SchemaCheck() {}

    /** The checks of one run. */
    public static SchemaCheck of(Inventory inventory) {
        return inventory.derived(SchemaCheck.class, run -> new SchemaCheck());
    }

    List<Violation> check(
            Value schema, SchemaDialect dialect, boolean allErrors, Value target, FunctionContext context) {
        return check(schema, dialect, SchemaReading.PLAIN, allErrors, target, context, errors -> errors);
    }

    /**
     * What a schema objects to in a value, in Spectral's words.
     *
     * @param reading how the schema is meant
     * @param revision of the errors before they are worded
     */
    public synchronized List<Violation> check(
            Value schema,
            SchemaDialect dialect,
            SchemaReading reading,
            boolean allErrors,
            Value target,
            FunctionContext context,
            UnaryOperator<List<SchemaError>> revision) {
        if (target.isUndefined()) {
            return List.of(new Violation("#{{print(\"property\")}}must exist", context.path()));
        }
        SchemaCache cache = caches.computeIfAbsent(
                new Kind(dialect, context.resolved()), kind -> new SchemaCache(dialect, PatternCompiler.ECMA));
        try {
            JsonSchema compiled = cache.compile(schema, reading, allErrors);
            List<SchemaError> errors = compiled.validate(target, allErrors);
            return errors.isEmpty() ? List.of() : worded(revision.apply(errors), target, context);
        } catch (SchemaException e) {
            boolean ignored = e.isMissingReference() && context.resolved();
            return ignored ? List.of() : List.of(new Violation(String.valueOf(e.getMessage()), context.path()));
        }
    }

    private static List<Violation> worded(List<SchemaError> errors, Value target, FunctionContext context) {
        List<Violation> violations = new ArrayList<>();
        for (AjvWording.Sentence sentence : AjvWording.ofSchema(errors, target, context.path())) {
            List<String> path = new ArrayList<>(context.path());
            path.addAll(sentence.path());
            violations.add(new Violation(sentence.message(), path));
        }
        return violations;
    }
}
