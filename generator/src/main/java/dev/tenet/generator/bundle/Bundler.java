package dev.tenet.generator.bundle;

import dev.tenet.contract.model.Contract;
import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.BooleanNode;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.NullNode;
import dev.tenet.contract.tree.NumberNode;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.Place;
import dev.tenet.contract.tree.Pointer;
import dev.tenet.contract.tree.Resolution;
import dev.tenet.contract.tree.StringNode;
import dev.tenet.generator.GenerationException;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Makes one document of a contract and all the files that it refers to. Schemas of other places get a name among the schemas of the
 * contract, everything else stands in the place of its reference; an author's own names stay.
 */
public final class Bundler {
    /** The extension that stands where a reference leads nowhere; its value is the reference. */
    public static final String UNRESOLVED = "x-tenet-unresolved";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    /** Their values are data: a {@code $ref} in them is none. */
    private static final Set<String> DATA = Set.of("example", "examples", "default", "enum", "const", "value");

    /** Components that the engine knows nothing of: they stand in the place of their references. */
    private static final Set<String> NOT_IN_3_0 = Set.of("pathItems", "mediaTypes");

    /** Maps from names to objects, in which a key is no keyword: a response may be called {@code default}. */
    private static final Set<String> MAPS_OF_OBJECTS = Set.of(
            "paths",
            "webhooks",
            "responses",
            "parameters",
            "requestBodies",
            "headers",
            "examples",
            "securitySchemes",
            "securityDefinitions",
            "links",
            "callbacks",
            "pathItems",
            "mediaTypes",
            "content",
            "encoding",
            "variables",
            "additionalOperations");

    /** More than any contract that people write; a few references that double at each step would fill the memory. */
    private static final int MOST_NODES = 5_000_000;

    private static final int DEEPEST_REFERENCES = 100;

    private static final Set<String> HOLD_A_SCHEMA = Set.of("schema", "itemSchema");

    private final Contract contract;
    private final boolean old;
    private final Map<JsonNode, Place> origins = new IdentityHashMap<>();
    private final SchemaNames names;
    private final Deque<Place> inlining = new ArrayDeque<>();
    private int nodes;

    private Bundler(Contract contract) {
        this.contract = contract;
        this.old = contract.version() == dev.tenet.contract.model.OpenApiVersion.V2_0;
        this.names = new SchemaNames(contract);
    }

    public static Bundle bundle(Contract contract) {
        return new Bundler(contract).bundle();
    }

    private Bundle bundle() {
        tools.jackson.databind.node.ObjectNode root =
                (tools.jackson.databind.node.ObjectNode) copy(contract.place(), Context.OBJECT);
        for (Optional<SchemaNames.Named> next = names.next(); next.isPresent(); next = names.next()) {
            schemas(root).set(next.get().name(), copy(next.get().place(), Context.SCHEMA));
        }
        return new Bundle(root, origins);
    }

    private tools.jackson.databind.node.ObjectNode schemas(tools.jackson.databind.node.ObjectNode root) {
        return old
                ? root.withObjectProperty("definitions")
                : root.withObjectProperty("components").withObjectProperty("schemas");
    }

    /** What the members of an object are. */
    private enum Context {
        OBJECT,
        /** Named objects. */
        OBJECTS,
        SCHEMA,
        /** Named schemas. */
        SCHEMAS,
        DATA
    }

    private JsonNode copy(Place place, Context context) {
        if (++nodes > MOST_NODES) {
            throw new GenerationException(
                    place + ": the contract grows beyond measure where its references are followed");
        }
        Node node = place.node();
        if (node instanceof ObjectNode object) {
            return object(place, object, context);
        }
        if (node instanceof ArrayNode array) {
            tools.jackson.databind.node.ArrayNode copied = JSON.arrayNode(array.size());
            origins.put(copied, place);
            for (int i = 0; i < array.size(); i++) {
                copied.add(copy(place.item(i), context == Context.OBJECTS ? Context.OBJECT : context));
            }
            return copied;
        }
        return scalar(node);
    }

    private static JsonNode scalar(Node node) {
        if (node instanceof StringNode string) {
            return JSON.stringNode(string.value());
        }
        if (node instanceof NumberNode number) {
            return number(number.value());
        }
        if (node instanceof BooleanNode bool) {
            return JSON.booleanNode(bool.value());
        }
        if (node instanceof NullNode) {
            return JSON.nullNode();
        }
        throw new IllegalArgumentException("no scalar: " + node);
    }

    /** Whole numbers as such: what reads the bundle asks for them. */
    private static JsonNode number(BigDecimal value) {
        boolean whole = value.scale() <= 0 && value.precision() - value.scale() <= 18;
        return whole ? JSON.numberNode(value.longValueExact()) : JSON.numberNode(value);
    }

    private JsonNode object(Place place, ObjectNode object, Context context) {
        boolean mayRefer = context == Context.OBJECT || context == Context.SCHEMA;
        if (mayRefer && object.get("$ref") instanceof StringNode reference) {
            return reference(place, object, reference.value(), context);
        }
        return members(place, object, context);
    }

    private tools.jackson.databind.node.ObjectNode members(Place place, ObjectNode object, Context context) {
        tools.jackson.databind.node.ObjectNode copied = JSON.objectNode();
        origins.put(copied, place);
        for (int i = 0; i < object.size(); i++) {
            String key = object.key(i);
            Place member = place.member(i);
            copied.set(
                    key,
                    context == Context.SCHEMA && key.equals("discriminator")
                            ? discriminator(member)
                            : copy(member, below(context, key, place.pointer())));
        }
        return copied;
    }

    private Context below(Context context, String key, Pointer of) {
        return switch (context) {
            case DATA -> Context.DATA;
            case SCHEMAS -> Context.SCHEMA;
            case OBJECTS -> Context.OBJECT;
            case SCHEMA ->
                key.startsWith("x-") || DATA.contains(key)
                        ? Context.DATA
                        : isMapOfSchemas(key) ? Context.SCHEMAS : Context.SCHEMA;
            case OBJECT -> {
                if (HOLD_A_SCHEMA.contains(key)) {
                    yield Context.SCHEMA;
                }
                if (key.equals("schemas") && of.last().equals("components")
                        || old && of.isRoot() && key.equals("definitions")) {
                    yield Context.SCHEMAS;
                }
                if (MAPS_OF_OBJECTS.contains(key)) {
                    yield Context.OBJECTS;
                }
                yield key.startsWith("x-") || DATA.contains(key) ? Context.DATA : Context.OBJECT;
            }
        };
    }

    private static boolean isMapOfSchemas(String key) {
        return key.equals("properties")
                || key.equals("patternProperties")
                || key.equals("$defs")
                || key.equals("definitions")
                || key.equals("dependentSchemas")
                || key.equals("dependencies");
    }

    private JsonNode reference(Place place, ObjectNode object, String reference, Context context) {
        if (!(place.document().resolve(reference) instanceof Resolution.Resolved resolved)) {
            return unresolved(place, object, reference);
        }
        Place target = resolved.place();
        if (context == Context.SCHEMA) {
            tools.jackson.databind.node.ObjectNode copied = members(place, object, context);
            return copied.put("$ref", names.reference(target));
        }
        boolean here = target.document() == contract.place().document();
        boolean circular = inlining.stream().anyMatch(target::isSameSpot);
        if (isNamedHere(target) || circular && here) {
            tools.jackson.databind.node.ObjectNode copied = members(place, object, context);
            return copied.put("$ref", "#" + target.pointer());
        }
        if (circular) {
            return unresolved(place, object, reference);
        }
        if (inlining.size() > DEEPEST_REFERENCES) {
            throw new GenerationException(
                    place + ": more than " + DEEPEST_REFERENCES + " references lead from one to the next");
        }
        inlining.push(target);
        JsonNode inlined = copy(target, context);
        inlining.pop();
        if (inlined instanceof tools.jackson.databind.node.ObjectNode merged) {
            for (int i = 0; i < object.size(); i++) {
                if (!object.key(i).equals("$ref")) {
                    merged.set(object.key(i), copy(place.member(i), below(context, object.key(i), place.pointer())));
                }
            }
        }
        return inlined;
    }

    /** What a reference that leads nowhere becomes: an object that says so, and that sends no reader to files or the network. */
    private JsonNode unresolved(Place place, ObjectNode object, String reference) {
        tools.jackson.databind.node.ObjectNode copied = members(place, object, Context.DATA);
        copied.remove("$ref");
        return copied.put(UNRESOLVED, reference);
    }

    /** Whether a place is a component of the contract itself. */
    private boolean isNamedHere(Place target) {
        if (target.document() != contract.place().document()) {
            return false;
        }
        java.util.List<String> tokens = target.pointer().tokens();
        return old
                ? tokens.size() == 2 && Set.of("parameters", "responses").contains(tokens.get(0))
                : tokens.size() == 3 && tokens.get(0).equals("components") && !NOT_IN_3_0.contains(tokens.get(1));
    }

    private JsonNode discriminator(Place place) {
        JsonNode copied = copy(place, Context.DATA);
        if (copied.get("mapping") instanceof tools.jackson.databind.node.ObjectNode mapping) {
            for (String value : java.util.List.copyOf(mapping.propertyNames())) {
                String meant = mapping.get(value).asString("");
                boolean isReference = meant.indexOf('/') >= 0 || meant.indexOf('#') >= 0 || meant.indexOf('.') >= 0;
                if (isReference && place.document().resolve(meant) instanceof Resolution.Resolved resolved) {
                    mapping.put(value, names.reference(resolved.place()));
                }
            }
        }
        return copied;
    }
}
