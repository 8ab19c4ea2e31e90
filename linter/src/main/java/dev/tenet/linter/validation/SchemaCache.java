package dev.tenet.linter.validation;

import dev.tenet.contract.tree.Node;
import dev.tenet.linter.value.Value;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compiles the schemas of one document for one dialect; what they share is compiled and checked once. Not for several threads. */
public final class SchemaCache {
    private final SchemaCompiler compiler;
    private final Map<Kind, Map<Node, Outcome>> known = new HashMap<>();

    private record Kind(SchemaReading reading, boolean allErrors) {}

    private record Outcome(
            @Nullable JsonSchema schema, @Nullable SchemaException failure) {}

    public SchemaCache(SchemaDialect dialect, PatternCompiler patterns) {
        this.compiler = new SchemaCompiler(dialect, patterns);
    }

    /**
     * Compiles a schema, or finds it compiled.
     *
     * @param allErrors whether all that is wrong with the schema itself is to be told
     * @throws SchemaException where the schema cannot be used
     */
    public JsonSchema compile(Value schema, SchemaReading reading, boolean allErrors) throws SchemaException {
        Node node = schema.nodeOrNull();
        if (node == null) {
            throw new SchemaException("schema must be object or boolean", false);
        }
        Map<Node, Outcome> outcomes =
                known.computeIfAbsent(new Kind(reading, allErrors), kind -> new IdentityHashMap<>());
        Outcome outcome = outcomes.get(node);
        if (outcome == null) {
            outcome = outcome(schema, reading, allErrors);
            outcomes.put(node, outcome);
        }
        SchemaException failure = outcome.failure();
        if (failure != null) {
            throw failure;
        }
        return Objects.requireNonNull(outcome.schema());
    }

    private Outcome outcome(Value schema, SchemaReading reading, boolean allErrors) {
        SchemaException invalid = compiler.metaSchemas().objection(schema, compiler.dialect(), allErrors);
        if (invalid != null) {
            return new Outcome(null, invalid);
        }
        RootSchema root = new RootSchema(schema, reading, compiler);
        SchemaException problem = ProblemSearch.in(root);
        return problem == null ? new Outcome(new JsonSchema(root), null) : new Outcome(null, problem);
    }
}
