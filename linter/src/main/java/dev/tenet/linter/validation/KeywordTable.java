package dev.tenet.linter.validation;

import dev.tenet.linter.value.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The keywords of a dialect in the order in which Ajv evaluates them. */
final class KeywordTable {
    private final List<Group> groups;
    private final Set<String> names = new HashSet<>();

    /** The keywords for one type of instances; those for all where the type is null. */
    record Group(@Nullable JsonType type, List<KeywordRule> rules) {
        /** Those that a schema has. */
        List<KeywordRule> of(Value schema) {
            List<KeywordRule> present = new ArrayList<>();
            for (KeywordRule rule : rules) {
                if (schema.has(rule.name())) {
                    present.add(rule);
                }
            }
            return present;
        }

        List<KeywordRule> only(String name) {
            return rules.stream().filter(rule -> rule.name().equals(name)).toList();
        }
    }

    private KeywordTable(List<Group> groups) {
        this.groups = groups;
        for (Group group : groups) {
            for (KeywordRule rule : group.rules()) {
                names.add(rule.name());
            }
        }
    }

    List<Group> groups() {
        return groups;
    }

    boolean knows(String keyword) {
        return names.contains(keyword);
    }

    boolean knowsBesidesReference(Value schema) {
        for (String key : schema.keysAsWritten()) {
            if (!key.equals("$ref") && knows(key)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a schema has keywords of the group of a type. Integers have none of their own. */
    boolean hasKeywordsFor(JsonType type, Value schema) {
        for (Group group : groups) {
            if (group.type() == type) {
                return !group.of(schema).isEmpty();
            }
        }
        return false;
    }

    static KeywordTable of(SchemaDialect dialect) {
        return new KeywordTable(List.of(
                new Group(null, any(dialect)),
                new Group(JsonType.NUMBER, numbers(dialect)),
                new Group(JsonType.STRING, strings()),
                new Group(JsonType.ARRAY, arrays(dialect)),
                new Group(JsonType.OBJECT, objects(dialect))));
    }

    private static List<KeywordRule> any(SchemaDialect dialect) {
        List<KeywordRule> rules = new ArrayList<>();
        if (dialect.isNext()) {
            rules.add(rule("$dynamicAnchor", DynamicAnchor::dynamic, "string"));
            rules.add(rule("$dynamicRef", DynamicReference::dynamic, "string"));
            rules.add(rule("$recursiveAnchor", DynamicAnchor::recursive, "boolean"));
            rules.add(rule("$recursiveRef", DynamicReference::dynamic, "string"));
        }
        rules.add(rule("$comment", schema -> null));
        rules.add(rule("$ref", schema -> schema.reference("$ref"), "string"));
        rules.add(rule("type", schema -> null, "string", "array"));
        rules.add(rule("nullable", schema -> null, "boolean"));
        rules.add(rule("const", Constant::of));
        rules.add(rule("enum", Enumeration::of, "array"));
        rules.add(rule("not", Negation::of, "object", "boolean"));
        rules.add(rule("anyOf", AnyOf::of, "array"));
        rules.add(rule("oneOf", OneOf::of, "array"));
        rules.add(rule("allOf", AllOf::of, "array"));
        rules.add(rule("if", Conditional::of, "object", "boolean"));
        rules.add(rule("then", schema -> null, "object", "boolean"));
        rules.add(rule("else", schema -> null, "object", "boolean"));
        return rules;
    }

    private static List<KeywordRule> numbers(SchemaDialect dialect) {
        List<KeywordRule> rules = new ArrayList<>();
        rules.add(rule("maximum", NumberLimit::maximum, "number"));
        rules.add(rule("minimum", NumberLimit::minimum, "number"));
        if (dialect.isDraft4()) {
            rules.add(rule(
                    "exclusiveMaximum", schema -> NumberLimit.flag(schema, "exclusiveMaximum", "maximum"), "boolean"));
            rules.add(rule(
                    "exclusiveMinimum", schema -> NumberLimit.flag(schema, "exclusiveMinimum", "minimum"), "boolean"));
        } else {
            rules.add(rule("exclusiveMaximum", NumberLimit::exclusiveMaximum, "number"));
            rules.add(rule("exclusiveMinimum", NumberLimit::exclusiveMinimum, "number"));
        }
        rules.add(rule("multipleOf", MultipleOf::of, "number"));
        rules.add(rule("format", schema -> FormatKeyword.of(schema, JsonType.NUMBER), "string"));
        return rules;
    }

    private static List<KeywordRule> strings() {
        return List.of(
                rule("maxLength", schema -> SizeLimit.atMost(schema, "maxLength", "characters"), "number"),
                rule("minLength", schema -> SizeLimit.atLeast(schema, "minLength", "characters"), "number"),
                rule("pattern", PatternKeyword::of, "string"),
                rule("format", schema -> FormatKeyword.of(schema, JsonType.STRING), "string"));
    }

    private static List<KeywordRule> arrays(SchemaDialect dialect) {
        List<KeywordRule> rules = new ArrayList<>();
        rules.add(rule("maxItems", schema -> SizeLimit.atMost(schema, "maxItems", "items"), "number"));
        rules.add(rule("minItems", schema -> SizeLimit.atLeast(schema, "minItems", "items"), "number"));
        if (dialect.isDraft2020()) {
            rules.add(rule("prefixItems", schema -> Tuple.of(schema, "prefixItems"), "array"));
            rules.add(rule("items", schema -> RestItems.of(schema, "items", "prefixItems"), "object", "boolean"));
        } else {
            rules.add(rule(
                    "additionalItems",
                    schema -> RestItems.of(schema, "additionalItems", "items"),
                    "boolean",
                    "object"));
            rules.add(rule("items", Tuple::itemsOrTuple, "object", "array", "boolean"));
        }
        rules.add(rule("contains", Contains::of, "object", "boolean"));
        rules.add(rule("uniqueItems", UniqueItems::of, "boolean"));
        if (dialect.isNext()) {
            rules.add(rule("maxContains", schema -> null, "number"));
            rules.add(rule("minContains", schema -> null, "number"));
            rules.add(rule("unevaluatedItems", UnevaluatedItems::of, "boolean", "object"));
        }
        return rules;
    }

    private static List<KeywordRule> objects(SchemaDialect dialect) {
        List<KeywordRule> rules = new ArrayList<>();
        rules.add(rule("maxProperties", schema -> SizeLimit.atMost(schema, "maxProperties", "properties"), "number"));
        rules.add(rule("minProperties", schema -> SizeLimit.atLeast(schema, "minProperties", "properties"), "number"));
        rules.add(rule("required", Required::of, "array"));
        rules.add(rule("propertyNames", PropertyNames::of, "object", "boolean"));
        rules.add(rule("additionalProperties", AdditionalProperties::of, "boolean", "object"));
        rules.add(rule("dependencies", schema -> Dependencies.of(schema, "dependencies"), "object"));
        rules.add(rule("properties", Properties::of, "object"));
        rules.add(rule("patternProperties", PatternProperties::of, "object"));
        if (dialect.isNext()) {
            rules.add(rule("dependentRequired", schema -> Dependencies.of(schema, "dependentRequired"), "object"));
            rules.add(rule("dependentSchemas", schema -> Dependencies.of(schema, "dependentSchemas"), "object"));
            rules.add(rule("unevaluatedProperties", UnevaluatedProperties::of, "boolean", "object"));
        }
        return rules;
    }

    private static KeywordRule rule(String name, KeywordRule.Factory factory, String... valueTypes) {
        return new KeywordRule(name, List.of(valueTypes), factory);
    }
}
