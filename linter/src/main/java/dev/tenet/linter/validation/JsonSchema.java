package dev.tenet.linter.validation;

import dev.tenet.contract.tree.Node;
import dev.tenet.linter.value.Value;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A compiled JSON Schema: says what is wrong with instances as Ajv does, in Ajv's order and words. */
public final class JsonSchema {
    private final RootSchema root;

    JsonSchema(RootSchema root) {
        this.root = root;
    }

    /**
     * Compiles one schema on its own; {@link SchemaCache} compiles many that share parts.
     *
     * @throws SchemaException where the schema cannot be used
     */
    public static JsonSchema compile(Value schema, SchemaDialect dialect, PatternCompiler patterns)
            throws SchemaException {
        return new SchemaCache(dialect, patterns).compile(schema, SchemaReading.PLAIN, false);
    }

    /** Compiles a schema that is known to be one, without looking whether it is. */
    public static JsonSchema trusted(Value schema, SchemaDialect dialect, PatternCompiler patterns) {
        return new JsonSchema(new RootSchema(schema, SchemaReading.PLAIN, new SchemaCompiler(dialect, patterns)));
    }

    /**
     * What is wrong with an instance; nothing where it is valid.
     *
     * @param allErrors whether the validation goes on after the first error
     * @throws ValidationException where schema and instance together ask for too much
     */
    public List<SchemaError> validate(Value instance, boolean allErrors) {
        return validate(root, instance, allErrors, null);
    }

    static List<SchemaError> validate(
            RootSchema root, Value instance, boolean allErrors, @Nullable Set<Node> knownValid) {
        Evaluation run = new Evaluation(root, allErrors, knownValid);
        root.compiled().test(instance, Place.START, run, null);
        return List.copyOf(run.errors());
    }
}
