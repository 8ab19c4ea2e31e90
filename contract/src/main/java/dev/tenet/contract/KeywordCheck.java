package dev.tenet.contract;

import dev.tenet.contract.model.OpenApiVersion;
import dev.tenet.contract.model.Problem;
import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.Place;
import dev.tenet.contract.tree.Pointer;
import dev.tenet.contract.tree.StringNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Finds keywords of schemas whose values mean nothing, and values that stand where a schema should. */
final class KeywordCheck {
    private static final Set<String> OF_SCHEMAS =
            Set.of("allOf", "anyOf", "oneOf", "prefixItems", "properties", "patternProperties", "dependentSchemas");

    private final OpenApiVersion version;
    private SchemaSyntax syntax;
    private final List<Problem> problems;

    /** A check of documents that use no other dialect than that of their version. */
    KeywordCheck(OpenApiVersion version, boolean otherDialect, List<Problem> problems) {
        this.version = version;
        this.problems = problems;
        this.syntax = switch (version) {
            case V2_0 -> SchemaSyntax.NAMED_DISCRIMINATOR;
            case V3_0 -> SchemaSyntax.SINGLE_ITEMS;
            case V3_1, V3_2 -> otherDialect ? SchemaSyntax.LISTED_ITEMS : SchemaSyntax.SINGLE_ITEMS;
        };
    }

    void schema(TextDocument document, ObjectNode schema, Supplier<Pointer> pointer) {
        if (!version.hasJsonSchema() && schema.get("$ref") instanceof StringNode) {
            return; // nobody hears what stands beside it
        }
        dialect(document, schema, pointer);
        for (int i = 0; i < schema.size(); i++) {
            String keyword = schema.key(i);
            Node value = schema.value(i);
            Optional<String> mistake = syntax.mistake(keyword, value);
            if (mistake.isPresent()) {
                problem(document, pointer.get().child(keyword), value, keyword + " " + mistake.get());
            } else {
                inside(document, keyword, value, pointer);
            }
        }
    }

    /** From where a schema names a dialect, lists of items are left to those who read it in that dialect. */
    private void dialect(TextDocument document, ObjectNode schema, Supplier<Pointer> pointer) {
        if (version.hasJsonSchema() && schema.get("$schema") instanceof StringNode uri) {
            syntax = SchemaSyntax.LISTED_ITEMS;
            if (!SchemaSyntax.isKnownDialect(uri.value())) {
                String mistake = "the dialect " + uri + " is unknown; the schema is read as one of the document's";
                problem(document, pointer.get().child("$schema"), uri, mistake);
            }
        }
    }

    /** A Media Type, Parameter or Header Object, or any other that is no schema. */
    void object(TextDocument document, ObjectNode object, Supplier<Pointer> pointer) {
        Node schema = object.get("schema");
        if (schema != null && !SchemaSyntax.isSchema(schema)) {
            String mistake = "schema must be a schema, not " + SchemaSyntax.shortened(schema);
            problem(document, pointer.get().child("schema"), schema, mistake);
        }
    }

    private void inside(TextDocument document, String keyword, Node value, Supplier<Pointer> pointer) {
        if (!OF_SCHEMAS.contains(keyword)) {
            return;
        }
        if (value instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                if (!SchemaSyntax.isSchema(list.get(i))) {
                    noSchema(document, keyword, pointer.get().child(keyword).child(i), list.get(i));
                }
            }
        } else if (value instanceof ObjectNode map) {
            for (int i = 0; i < map.size(); i++) {
                if (!SchemaSyntax.isSchema(map.value(i)) && !map.key(i).startsWith("x-")) {
                    noSchema(document, keyword, pointer.get().child(keyword).child(map.key(i)), map.value(i));
                }
            }
        }
    }

    private void noSchema(TextDocument document, String keyword, Pointer pointer, Node value) {
        String mistake = keyword + ": '" + pointer.last() + "' must be a schema, not " + SchemaSyntax.shortened(value);
        problem(document, pointer, value, mistake);
    }

    private void problem(TextDocument document, Pointer pointer, Node value, String mistake) {
        problems.add(new Problem(new Place(document, pointer, value), mistake));
    }
}
