package dev.tenet.diff.schema;

import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether two schemas are built alike, keyword for keyword, so that they mean the same wherever the rules found no difference and the
 * schemas inside mean the same. Where they are not, only containment can tell.
 */
final class Congruence {
    /** Keywords whose values the rules compare, or whose schemas are compared as pairs of their own. */
    private static final Set<String> COMPARED = Set.of(
            "$ref",
            "type",
            "nullable",
            "x-nullable",
            "enum",
            "const",
            "format",
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "multipleOf",
            "minLength",
            "maxLength",
            "pattern",
            "minItems",
            "maxItems",
            "uniqueItems",
            "items",
            "prefixItems",
            "contains",
            "minContains",
            "maxContains",
            "minProperties",
            "maxProperties",
            "properties",
            "required",
            "additionalProperties",
            "patternProperties",
            "propertyNames",
            "dependentRequired",
            "dependentSchemas",
            "unevaluatedProperties",
            "unevaluatedItems",
            "allOf",
            "anyOf",
            "oneOf",
            "not",
            "if",
            "then",
            "else",
            "readOnly",
            "writeOnly");

    /** Keywords that constrain nothing. */
    private static final Set<String> ANNOTATIONS = Set.of(
            "title",
            "description",
            "default",
            "example",
            "examples",
            "deprecated",
            "externalDocs",
            "xml",
            "$comment",
            "contentEncoding",
            "contentMediaType",
            "contentSchema",
            "$defs",
            "definitions",
            "name",
            "in",
            "allowEmptyValue",
            "collectionFormat");

    /** Keywords that look at what stands beside them. */
    private static final List<String> ADJACENT =
            List.of("additionalProperties", "unevaluatedProperties", "unevaluatedItems", "discriminator");

    private Congruence() {}

    static boolean holds(SchemaPair pair) {
        List<Part> old = pair.base().parts();
        List<Part> now = pair.revision().parts();
        if (old.size() != now.size()) {
            return false;
        }
        for (int i = 0; i < old.size(); i++) {
            if (!areBuiltAlike(old.get(i), now.get(i), old.size() > 1)) {
                return false;
            }
        }
        return true;
    }

    private static boolean areBuiltAlike(Part old, Part now, boolean oneOfMany) {
        if (!(old.place().node() instanceof ObjectNode before) || !(now.place().node() instanceof ObjectNode after)) {
            return old.place().node().equals(now.place().node());
        }
        Set<String> keywords = constraints(before);
        if (!keywords.equals(constraints(after))
                || old.alternative().isPresent() != now.alternative().isPresent()) {
            return false;
        }
        if (keywords.contains("discriminator") || oneOfMany && ADJACENT.stream().anyMatch(keywords::contains)) {
            return false;
        }
        if (before.get("items") instanceof ArrayNode || after.get("items") instanceof ArrayNode) {
            return false; // as until draft 2019-09: item by item, which no rule looks at
        }
        return keywords.stream()
                .filter(keyword -> !COMPARED.contains(keyword))
                .allMatch(keyword -> isSameAlone(keyword, before.get(keyword), after.get(keyword)));
    }

    /** What refers to something else, or holds schemas, may mean something else in spite of the same text. */
    private static boolean isSameAlone(String keyword, @Nullable Node before, @Nullable Node after) {
        return !keyword.endsWith("Ref")
                && !(before instanceof ObjectNode || before instanceof ArrayNode)
                && Objects.equals(before, after);
    }

    private static Set<String> constraints(ObjectNode schema) {
        Set<String> keywords = new HashSet<>(schema.keys());
        keywords.removeIf(
                keyword -> ANNOTATIONS.contains(keyword) || keyword.startsWith("x-") && !keyword.equals("x-nullable"));
        return keywords;
    }
}
