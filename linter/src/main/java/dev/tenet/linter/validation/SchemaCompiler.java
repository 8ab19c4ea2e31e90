package dev.tenet.linter.validation;

import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.linter.value.Value;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compiles schemas of one dialect, each part once, however many schemas share it. */
final class SchemaCompiler {
    private static final int DEPTH = 600;
    private static final Set<String> REFERENCES =
            Set.of("$ref", "$recursiveRef", "$recursiveAnchor", "$dynamicRef", "$dynamicAnchor");

    private final SchemaDialect dialect;
    private final PatternCompiler patterns;
    private final KeywordTable table;
    private final MetaSchemas metaSchemas;
    private final Map<Context, Map<Node, Subschema>> compiled = new HashMap<>();
    private final Map<Node, Boolean> references = new IdentityHashMap<>();
    private int depth;

    private record Context(SchemaReading reading, String base) {}

    SchemaCompiler(SchemaDialect dialect, PatternCompiler patterns) {
        this.dialect = dialect;
        this.patterns = patterns;
        this.table = KeywordTable.of(dialect);
        this.metaSchemas = new MetaSchemas(patterns);
    }

    SchemaDialect dialect() {
        return dialect;
    }

    PatternCompiler patterns() {
        return patterns;
    }

    MetaSchemas metaSchemas() {
        return metaSchemas;
    }

    /** The meta-schema with this URI; null where there is none. */
    @Nullable
    RootSchema metaSchema(String uri) {
        return metaSchemas.named(uri);
    }

    /** @param base of the references in the schema; empty for that of the root */
    Subschema compile(Value schema, SchemaReading reading, String base) {
        if (!schema.isObject()) {
            return schema.isBoolean() && !schema.isTrue() ? Subschema.FALSE : Subschema.TRUE;
        }
        Map<Node, Subschema> known =
                compiled.computeIfAbsent(new Context(reading, base), context -> new IdentityHashMap<>());
        Subschema made = known.get(schema.node());
        if (made == null) {
            if (++depth > DEPTH) {
                depth = 0;
                throw new ValidationException("the schema nests more than " + DEPTH + " levels deep");
            }
            String id = schema.get(dialect.idKeyword()).text();
            String own = id.isEmpty() || id.startsWith("#") ? base : SchemaUris.resolve(base, id);
            made = new Compilation(this, schema, reading, own).run(table);
            depth--;
            known.put(schema.node(), made);
        }
        return made;
    }

    /** Whether no keyword of a schema can reject anything. */
    boolean isAlwaysValid(Value schema) {
        if (!schema.isObject()) {
            return !schema.isBoolean() || schema.isTrue();
        }
        for (String key : schema.keysAsWritten()) {
            if (table.knows(key)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a schema or anything in it refers to another. */
    boolean hasReference(Value value) {
        Node node = value.nodeOrNull();
        if (!(node instanceof ObjectNode) && !(node instanceof ArrayNode)) {
            return false;
        }
        Boolean known = references.get(node);
        if (known == null) {
            // Seen on the way to itself, it adds nothing.
            references.put(node, false);
            known = searchReference(value);
            references.put(node, known);
        }
        return known;
    }

    private boolean searchReference(Value value) {
        List<String> keys = value.keysAsWritten();
        for (String key : keys) {
            if (REFERENCES.contains(key) || hasReference(value.get(key))) {
                return true;
            }
        }
        for (Value item : value.items()) {
            if (hasReference(item)) {
                return true;
            }
        }
        return false;
    }
}
