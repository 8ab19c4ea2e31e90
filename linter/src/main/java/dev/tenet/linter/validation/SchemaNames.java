package dev.tenet.linter.validation;

import dev.tenet.contract.tree.Node;
import dev.tenet.linter.value.Value;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names that a schema gives to its parts: {@code $id} and {@code $anchor}. */
final class SchemaNames {
    /** Keywords whose members are named by the author. */
    static final Set<String> CONTAINERS =
            Set.of("properties", "patternProperties", "enum", "dependencies", "definitions");

    private static final Set<String> NO_SCHEMAS = Set.of("default", "enum", "const", "examples", "example");

    private final Map<String, RootSchema.Spot> named = new HashMap<>();
    private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final SchemaDialect dialect;

    private SchemaNames(SchemaDialect dialect) {
        this.dialect = dialect;
    }

    static SchemaNames of(Value root, String base, SchemaDialect dialect) {
        SchemaNames names = new SchemaNames(dialect);
        names.visit(root, base, true, 0);
        return names;
    }

    RootSchema.@Nullable Spot schema(String uri) {
        return named.get(uri);
    }

    RootSchema.@Nullable Spot anchor(String uri, String anchor) {
        return named.get(uri + "#" + anchor);
    }

    private void visit(Value schema, String from, boolean isRoot, int depth) {
        Node node = schema.nodeOrNull();
        if (node == null || depth > 500 || !(schema.isObject() || schema.isArray()) || !seen.add(node)) {
            return;
        }
        String base = from;
        if (schema.isObject()) {
            String id = schema.get(dialect.idKeyword()).text();
            if (id.startsWith("#")) {
                named.putIfAbsent(SchemaUris.withoutFragment(base) + id, new RootSchema.Spot(schema, base));
            } else if (!isRoot && !id.isEmpty()) {
                base = SchemaUris.resolve(from, id);
                named.putIfAbsent(base, new RootSchema.Spot(schema, base));
            }
            for (String keyword : new String[] {"$anchor", "$dynamicAnchor"}) {
                String anchor = schema.get(keyword).text();
                if (!anchor.isEmpty()) {
                    named.putIfAbsent(
                            SchemaUris.withoutFragment(base) + "#" + anchor, new RootSchema.Spot(schema, base));
                }
            }
        }
        for (String key : schema.keys()) {
            if (!NO_SCHEMAS.contains(key)) {
                visit(schema.get(key), base, false, depth + 1);
            }
        }
    }
}
