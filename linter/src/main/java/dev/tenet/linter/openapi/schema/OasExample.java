package dev.tenet.linter.openapi.schema;

import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.linter.function.FunctionContext;
import dev.tenet.linter.function.FunctionDefinition;
import dev.tenet.linter.function.OptionsException;
import dev.tenet.linter.function.RuleFunction;
import dev.tenet.linter.function.Violation;
import dev.tenet.linter.function.core.OptionsSchema;
import dev.tenet.linter.validation.SchemaReading.Relaxed;
import dev.tenet.linter.value.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code oasExample}: examples are valid against the schema that they stand beside.
 *
 * @param schemaField the member that holds the schema; {@code $} where the value is the schema itself
 * @param media whether the value is a Media Type Object or the like, rather than a schema
 */
record OasExample(boolean swagger, String schemaField, boolean media) implements RuleFunction {
    private static final List<List<String>> REQUESTS =
            List.of(List.of("components", "requestBodies"), List.of("paths", "*", "*", "requestBody"));
    private static final List<List<String>> RESPONSES =
            List.of(List.of("components", "responses"), List.of("paths", "*", "*", "responses"));
    private static final List<List<String>> OLD_RESPONSES =
            List.of(List.of("responses"), List.of("paths", "*", "*", "responses"));

    @Override
    public List<Violation> check(Value target, FunctionContext context) {
        Value schema = schemaField.equals("$") ? target : target.get(schemaField);
        if (!target.isObject() || !schema.isObject()) {
            return List.of();
        }
        List<Violation> violations = new ArrayList<>();
        Value meant = OasVersion.of(context.inventory()) == OasVersion.V2 ? withoutFlag(schema) : schema;
        for (ExamplePlace example : examples(target, context.path())) {
            FunctionContext there =
                    new FunctionContext(example.path(), context.inventory(), context.rule(), context.resolved());
            violations.addAll(SchemaObjects.check(meant, relaxed(context.path()), example.value(), there));
        }
        return violations;
    }

    private List<ExamplePlace> examples(Value target, List<String> path) {
        if (!media) {
            return ExamplePlace.ofSchema(target, path, swagger);
        }
        return swagger ? ExamplePlace.ofResponse(target, path) : ExamplePlace.ofMedia(target, path);
    }

    /** What clients need not send, or servers need not answer. */
    private Relaxed relaxed(List<String> path) {
        if (!media) {
            return Relaxed.NONE;
        }
        return isBelow(path, requests())
                ? Relaxed.READ_ONLY
                : isBelow(path, responses()) ? Relaxed.WRITE_ONLY : Relaxed.NONE;
    }

    private List<List<String>> requests() {
        return swagger ? List.of() : REQUESTS;
    }

    private List<List<String>> responses() {
        return swagger ? OLD_RESPONSES : RESPONSES;
    }

    private static boolean isBelow(List<String> path, List<List<String>> places) {
        return places.stream().anyMatch(place -> isBelowPlace(path, place));
    }

    private static boolean isBelowPlace(List<String> path, List<String> place) {
        for (int i = 0; i < place.size(); i++) {
            if (!place.get(i).equals("*") && (i >= path.size() || !place.get(i).equals(path.get(i)))) {
                return false;
            }
        }
        return true;
    }

    /** A parameter of OpenAPI 2.0 is its own schema, but for {@code required}, which says something of the parameter. */
    private static Value withoutFlag(Value schema) {
        if (!schema.get("required").isBoolean() || !(schema.node() instanceof ObjectNode written)) {
            return schema;
        }
        ObjectNode.Builder rest = ObjectNode.builder();
        for (int i = 0; i < written.size(); i++) {
            if (!written.key(i).equals("required")) {
                rest.put(written.key(i), written.keyStart(i), written.value(i));
            }
        }
        return Value.of(rest.build(written.start(), written.end()), schema.scope());
    }

    private static List<String> contexts(boolean swagger) {
        OasExample example = new OasExample(swagger, "", true);
        List<String> contexts = new ArrayList<>();
        for (List<List<String>> places : List.of(example.requests(), example.responses())) {
            for (List<String> place : places) {
                contexts.add("$." + String.join(".", place).replace(".*", "[*]"));
            }
        }
        return contexts;
    }

    static final class Definition implements FunctionDefinition {
        private static final OptionsSchema OPTIONS = new OptionsSchema("oasExample", """
                {"type": "object", "properties": {"oasVersion": {"enum": [2, 3]}, "schemaField": {"type": "string"}, "type": {"enum": ["media", "schema"]}},
                 "additionalProperties": false}
                """);

        @Override
        public String name() {
            return "oasExample";
        }

        @Override
        public RuleFunction bind(Value options) throws OptionsException {
            OPTIONS.check(options);
            return new OasExample(
                    options.get("oasVersion").number() == 2,
                    options.get("schemaField").text(),
                    options.get("type").text().equals("media"));
        }

        @Override
        public List<String> contexts(Value options) {
            boolean media = options.get("type").text().equals("media");
            return media ? OasExample.contexts(options.get("oasVersion").number() == 2) : List.of();
        }
    }
}
