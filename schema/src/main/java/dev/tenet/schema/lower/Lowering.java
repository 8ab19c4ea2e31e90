package dev.tenet.schema.lower;

import dev.tenet.contract.tree.BooleanNode;
import dev.tenet.contract.tree.Document;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.Place;
import dev.tenet.contract.tree.Pointer;
import dev.tenet.contract.tree.Resolution;
import dev.tenet.contract.tree.StringNode;
import dev.tenet.schema.Obligation;
import dev.tenet.schema.Schema;
import dev.tenet.schema.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Says what a schema of any dialect means in plain JSON Schema 2020-12, so that differences of dialect never show as changes. The engine and the independent
 * validator both read the result; they share nothing else.
 *
 * <p>References become {@code #/$defs/…} into one set of definitions for the whole session, each lowered when first asked for.
 */
public final class Lowering {
    /** Marks what cannot be expressed: the keyword to blame. No validator knows it. */
    public static final String UNSUPPORTED = "x-tenet-unsupported";

    /** Beside {@link #UNSUPPORTED}: why. What is unknown for the same reason is taken to be the same. */
    public static final String REASON = "x-tenet-reason";

    private final Definitions definitions = new Definitions();
    private final Map<DefinitionKey, String> names = new HashMap<>();
    private final IdentityHashMap<Node, List<Node>> examples = new IdentityHashMap<>();
    private final Map<Document, DynamicAnchors> anchors = new IdentityHashMap<>();
    private final Closures closures = new Closures(definitions);

    private record DefinitionKey(Document document, Pointer pointer, Reading reading, Set<String> hidden) {}

    /** The whole schema, as somebody reads it. */
    public Node lower(Schema schema, Role role) {
        Reading reading = Reading.of(schema, role == Role.CONSUMER);
        Node open = root(schema.place(), reading);
        return role == Role.DECLARED_PRODUCER
                ? closures.of(List.of(schema.place()), reading)
                        .map(closure -> both(open, closure))
                        .orElse(open)
                : open;
    }

    /** What a receiver is asked for: a schema that speaks of the values at the obligation's path alone. */
    public Node lower(Obligation obligation) {
        Schema schema = obligation.schema();
        Reading reading = Reading.of(schema, true);
        Node inner = obligation.keywords().isEmpty()
                ? root(schema.place(), reading)
                : inPlace(schema.place(), reading, Set.of(), Wanted.only(obligation.keywords()));
        List<Step> path = obligation.path();
        for (int i = path.size() - 1; i >= 0; i--) {
            inner = StepWrapping.wrap(path.get(i), inner);
        }
        return inner;
    }

    /** The name that a lowered reference carries. */
    public static String definitionName(String reference) {
        return Definitions.name(reference);
    }

    /** What a lowered reference names. */
    public Node definition(String name) {
        return definitions.get(name);
    }

    /** Values that the author gave as examples of a lowered schema. */
    public List<Node> examples(Node lowered) {
        return examples.getOrDefault(lowered, List.of());
    }

    /** A schema that describes a whole value, not a part of the description of one. */
    Node root(Place place, Reading reading) {
        Node body = inPlace(place, reading, Set.of(), Wanted.ALL);
        List<Node> given = Examples.of(place);
        if (!given.isEmpty() && body instanceof ObjectNode) {
            examples.put(body, given);
        }
        return body;
    }

    /** A schema or a part of one; {@code hidden} properties are no part of values used this way. */
    Node inPlace(Place place, Reading reading, Set<String> hidden, Wanted wanted) {
        if (place.node() instanceof BooleanNode) {
            return place.node();
        }
        if (!(place.node() instanceof ObjectNode)) {
            return unsupported("schema", "neither an object nor a boolean");
        }
        Reading inside = reading.inside(place);
        Place reference = place.get("$ref");
        if (reference != null && reference.node() instanceof StringNode target) {
            if (inside.ignoresSiblingsOfRef()) {
                return ObjectNode.builder()
                        .putAll(reference(place, target.value(), inside, hidden))
                        .build();
            }
        }
        return new KeywordLowering(this, place, entering(place, inside), hidden, wanted).lower();
    }

    private Reading entering(Place place, Reading reading) {
        if (!reading.hasDynamicAnchors()) {
            return reading;
        }
        DynamicAnchors known = anchors(place);
        return known.isEmpty() ? reading : reading.within(reading.scope().within(known.around(place)));
    }

    DynamicAnchors anchors(Place place) {
        return anchors.computeIfAbsent(place.document(), DynamicAnchors::of);
    }

    /** {@code {"$ref": …}} to the lowered target, or the mark of what cannot be followed. */
    ObjectNode reference(Place from, String reference, Reading reading, Set<String> hidden) {
        Resolution resolution = from.document().resolve(reference);
        return resolution instanceof Resolution.Resolved resolved
                ? reference(resolved.place(), reading, hidden)
                : unsupported("$ref", reference + " leads nowhere");
    }

    /** {@code {"$ref": …}} to a lowered schema. */
    ObjectNode reference(Place target, Reading reading, Set<String> hidden) {
        Reading there = reading.at(target);
        DefinitionKey key = new DefinitionKey(target.document(), target.pointer(), there, hidden);
        String name = names.get(key);
        if (name == null) {
            name = definitions.add(() -> inPlace(target, there, hidden, Wanted.ALL));
            names.put(key, name);
        }
        return Definitions.reference(name);
    }

    static ObjectNode unsupported(String keyword, String reason) {
        return ObjectNode.builder()
                .put(UNSUPPORTED, StringNode.of(keyword))
                .put(REASON, StringNode.of(reason))
                .build();
    }

    /** Both: a lowered schema and more demands. */
    static Node both(Node left, Node right) {
        List<Node> all = new ArrayList<>();
        all.add(left);
        all.add(right);
        return ObjectNode.builder()
                .put("allOf", dev.tenet.contract.tree.ArrayNode.of(all))
                .build();
    }
}
