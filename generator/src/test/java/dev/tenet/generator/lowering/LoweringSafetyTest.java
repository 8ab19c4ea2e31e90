package dev.tenet.generator.lowering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.generator.bundle.Bundle;
import dev.tenet.generator.bundle.Bundler;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Random contracts of all versions: what callers would miss is never lost, whatever else is beside it. */
class LoweringSafetyTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<String> NAMES =
            List.of("a", "b", "first_name", "firstName", "$filter", "default", "example", "properties");

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    @Property(tries = 100)
    void no_operation_parameter_property_or_required_flag_is_lost(@ForAll("seeds") long seed) {
        Bundle bundle = bundle(new RandomContract(new Random(seed)).contract());
        Set<String> before = facts(bundle.root());
        new Lowering(LoweringProfile.CLIENT).lower(bundle);

        assertThat(facts(bundle.root())).containsAll(before);
    }

    @Property(tries = 100)
    void lowering_again_changes_nothing(@ForAll("seeds") long seed) {
        for (LoweringProfile profile : List.of(LoweringProfile.CLIENT, LoweringProfile.SPRING_SERVER)) {
            Bundle bundle = bundle(new RandomContract(new Random(seed)).contract());
            new Lowering(profile).lower(bundle);
            Bundle again = bundle.copy();
            new Lowering(profile).lower(again);

            assertThat(again.root()).isEqualTo(bundle.root());
        }
    }

    private static Bundle bundle(JsonNode contract) {
        return Bundler.bundle(new ContractReader(ReaderOptions.DEFAULT)
                .contract(new ContractReader(ReaderOptions.DEFAULT)
                        .parse("contract.json", JSON.writeValueAsString(contract))));
    }

    /** One line for each thing that callers would miss. */
    private static Set<String> facts(ObjectNode root) {
        Set<String> facts = new HashSet<>();
        for (OperationSpot spot : OperationSpot.all(root)) {
            facts.add(spot.name());
            spot.parameters()
                    .forEach(each ->
                            facts.add(spot.name() + " " + each.path("in").asString() + " "
                                    + each.path("name").asString() + " "
                                    + each.path("required").asBoolean(false)));
        }
        root.path("components")
                .path("schemas")
                .properties()
                .forEach(each -> object(each.getKey(), each.getValue(), facts));
        return facts;
    }

    private static void object(String at, JsonNode schema, Set<String> facts) {
        schema.path("required").forEach(each -> facts.add(at + " requires " + each.asString()));
        schema.path("properties").properties().forEach(each -> {
            facts.add(at + "." + each.getKey());
            object(at + "." + each.getKey(), each.getValue(), facts);
        });
    }

    /** Writes contracts with every keyword that lowering looks at. */
    private record RandomContract(Random random) {
        private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

        ObjectNode contract() {
            ObjectNode root = NODES.objectNode().put("openapi", pick(List.of("3.0.3", "3.1.0", "3.2.0")));
            root.putObject("info").put("title", "Random").put("version", "1.0.0");
            ObjectNode paths = root.putObject("paths");
            for (String path : List.of("/a", "/a/{b}", "/files/*")) {
                ObjectNode item = paths.putObject(path.replace("*", "all"));
                for (String method : List.of("get", "post", "patch")) {
                    if (random.nextBoolean()) {
                        operation(item.putObject(method));
                    }
                }
            }
            ObjectNode schemas = root.putObject("components").putObject("schemas");
            for (String name : List.of("First", "Second", "Third")) {
                ObjectNode schema = schemas.putObject(name);
                object(schema, 3);
            }
            return root;
        }

        private void operation(ObjectNode operation) {
            if (random.nextBoolean()) {
                operation.put("operationId", pick(List.of("one", "two", "oNE")));
            }
            ArrayNode parameters = operation.putArray("parameters");
            for (String name : NAMES) {
                if (random.nextInt(4) == 0) {
                    ObjectNode parameter = parameters
                            .addObject()
                            .put("name", name)
                            .put("in", "query")
                            .put("required", random.nextBoolean());
                    schema(parameter.putObject("schema"), 1);
                }
            }
            operation.putObject("responses").putObject("204").put("description", "Done. */");
        }

        private void object(ObjectNode schema, int depth) {
            schema.put("type", "object");
            ObjectNode properties = schema.putObject("properties");
            List<String> required = new ArrayList<>();
            for (String name : NAMES) {
                if (random.nextInt(3) == 0) {
                    schema(properties.putObject(name), depth - 1);
                    if (random.nextBoolean()) {
                        required.add(name);
                    }
                }
            }
            required.forEach(schema.withArrayProperty("required")::add);
            noise(schema);
        }

        private void schema(ObjectNode schema, int depth) {
            switch (random.nextInt(depth > 0 ? 9 : 6)) {
                case 0 -> schema.put("type", "string").put("format", "date");
                case 1 -> schema.putArray("type").add("string").add("null");
                case 2 -> schema.put("const", "x");
                case 3 -> schema.putArray("enum").add("a").add(NODES.nullNode());
                case 4 -> schema.put("type", "integer").put("exclusiveMinimum", 3);
                case 5 ->
                    schema.put("$ref", "#/components/schemas/" + pick(List.of("First", "Second", "Third")))
                            .put("description", "Beside.");
                case 6 ->
                    schema.put("type", "array")
                            .putArray("prefixItems")
                            .add(NODES.objectNode().put("type", "string"));
                case 7 -> {
                    ArrayNode members = schema.putArray(pick(List.of("oneOf", "anyOf")));
                    members.addObject().put("$ref", "#/components/schemas/First");
                    members.addObject().put("type", "null");
                }
                default -> object(schema, depth);
            }
        }

        private void noise(ObjectNode schema) {
            switch (random.nextInt(6)) {
                case 0 ->
                    schema.putObject("if")
                            .putObject("properties")
                            .putObject("a")
                            .put("const", "x");
                case 1 -> schema.putObject("not").putArray("required").add("z");
                case 2 -> schema.put("unevaluatedProperties", false);
                case 3 -> schema.putObject("patternProperties").putObject("^x").put("type", "string");
                case 4 ->
                    schema.putObject("dependentSchemas")
                            .putObject("a")
                            .putObject("properties")
                            .putObject("b");
                default -> {
                    // Nothing beside it.
                }
            }
        }

        private String pick(List<String> choices) {
            return choices.get(random.nextInt(choices.size()));
        }
    }
}
