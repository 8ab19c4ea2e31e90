package dev.tenet.schema.lower;

import dev.tenet.contract.SchemaSyntax;
import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.BooleanNode;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.NumberNode;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.Place;
import dev.tenet.contract.tree.StringNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Lowers the keywords of one Schema Object, one method a family. What a keyword with a value of a wrong type asks, nobody knows. */
final class KeywordLowering {
    private final Lowering lowering;
    private final Place place;
    private final ObjectNode schema;
    private final Reading reading;
    private final Set<String> hidden;
    private final Wanted wanted;
    private final ObjectNode.Builder out = ObjectNode.builder();
    private final List<Node> conjuncts = new ArrayList<>();

    KeywordLowering(Lowering lowering, Place place, Reading reading, Set<String> inherited, Wanted wanted) {
        this.lowering = lowering;
        this.place = place;
        this.schema = (ObjectNode) place.node();
        this.reading = reading;
        this.wanted = wanted;
        this.hidden = HiddenNames.in(place, reading, inherited);
    }

    Node lower() {
        mistakes();
        references();
        type();
        values();
        numbers();
        texts();
        arrays();
        objects();
        combinations();
        if (!conjuncts.isEmpty()) {
            out.put("allOf", ArrayNode.of(conjuncts));
        }
        return out.build();
    }

    private @Nullable Node get(String keyword) {
        return wanted.has(keyword) && reading.knows(keyword) ? schema.get(keyword) : null;
    }

    private @Nullable Place child(String keyword) {
        Node value = get(keyword);
        return value instanceof ObjectNode || value instanceof BooleanNode ? place.get(keyword) : null;
    }

    private void mistakes() {
        SchemaSyntax syntax = reading.syntax();
        if (reading.isUnknown(schema)) {
            conjuncts.add(Lowering.unsupported("$schema", "the dialect " + schema.get("$schema") + " is unknown"));
        }
        for (int i = 0; i < schema.size(); i++) {
            String keyword = schema.key(i);
            Node value = schema.value(i);
            if (wanted.has(keyword) && reading.hears(keyword) && !isOfParameter(keyword, value)) {
                syntax.mistake(keyword, value)
                        .ifPresent(mistake -> conjuncts.add(Lowering.unsupported(keyword, "it " + mistake)));
            }
        }
    }

    /** A parameter of OpenAPI 2.0 is its own schema; elsewhere authors who write that mean nothing that could be asked of this value. */
    private static boolean isOfParameter(String keyword, Node value) {
        return keyword.equals("required") && value instanceof BooleanNode;
    }

    private void references() {
        if (get("$ref") instanceof StringNode target) {
            out.putAll(lowering.reference(place, target.value(), reading, hidden));
        }
        if (get("$dynamicRef") instanceof StringNode target) {
            conjuncts.add(dynamic(target.value()));
        }
        if (get("$recursiveRef") instanceof StringNode target) {
            conjuncts.add(
                    DynamicAnchors.isOnlyRootRecursive(place.document())
                            ? lowering.reference(place, target.value(), reading, hidden)
                            : unfollowed("$recursiveRef", target.value()));
        }
    }

    /** JSON Schema 2020-12, section 8.2.3.2: dynamic only where it starts at a dynamic anchor of its own resource. */
    private ObjectNode dynamic(String reference) {
        String name = reference.substring(reference.indexOf('#') + 1);
        DynamicAnchors anchors = lowering.anchors(place);
        if (!reference.startsWith("#") || anchors.isAmbiguous(place, name)) {
            return unfollowed("$dynamicRef", reference);
        }
        Place bound = anchors.around(place).containsKey(name) ? reading.scope().find(name) : null;
        return bound != null
                ? lowering.reference(bound, reading, hidden)
                : lowering.reference(place, reference, reading, hidden);
    }

    /** What depends on the way that a value came is not known to be the same in two documents, even under the same name. */
    private ObjectNode unfollowed(String keyword, String reference) {
        return Lowering.unsupported(
                keyword, reference + " of " + place.document().source() + " may lead to more than one place");
    }

    private void type() {
        Set<String> types = new TreeSet<>();
        Node type = get("type");
        if (type instanceof StringNode one) {
            types.add(one.value());
        } else if (type instanceof ArrayNode several) {
            for (Node each : several.items()) {
                if (each instanceof StringNode name) {
                    types.add(name.value());
                }
            }
        } else {
            return;
        }
        if (reading.isOpenApi()) {
            if (reading.hasNullable() && isNullable() && !types.isEmpty()) {
                types.add("null");
            }
            if (types.contains("file") || types.contains("any")) {
                return;
            }
        }
        if (types.contains("number")) {
            types.remove("integer");
        }
        if (types.isEmpty() || !KNOWN_TYPES.containsAll(types)) {
            conjuncts.add(Lowering.unsupported("type", "unknown type among " + types));
            return;
        }
        if (types.contains("string") && TextValues.areListed(schema, reading)) {
            types.remove("integer");
            types.addAll(List.of("number", "boolean"));
            put(types);
            return;
        }
        if (types.contains("string") && reading.usage().isText() && reading.receiving()) {
            text(types);
            return;
        }
        put(types);
    }

    private boolean isNullable() {
        return BooleanNode.TRUE.equals(schema.get("nullable")) || BooleanNode.TRUE.equals(schema.get("x-nullable"));
    }

    private void put(Set<String> types) {
        List<Node> names = new ArrayList<>();
        types.forEach(name -> names.add(StringNode.of(name)));
        out.put("type", names.size() == 1 ? names.get(0) : ArrayNode.of(names));
    }

    /** On the wire a parameter is text, so who takes any text takes numbers and booleans too. */
    private void text(Set<String> types) {
        Set<String> scalars = new TreeSet<>(types);
        scalars.remove("integer");
        scalars.addAll(List.of("number", "boolean"));
        boolean anyText = TEXT_KEYWORDS.stream().noneMatch(schema::has);
        if (anyText || !types.equals(Set.of("string"))) {
            put(anyText ? scalars : types);
            return;
        }
        ObjectNode.Builder strings = ObjectNode.builder().put("type", StringNode.of("string"));
        ObjectNode others = ObjectNode.builder()
                .put("type", ArrayNode.of(List.of(StringNode.of("number"), StringNode.of("boolean"))))
                .put(Lowering.UNSUPPORTED, StringNode.of("type"))
                .put(Lowering.REASON, StringNode.of("a number or a boolean as text"))
                .build();
        conjuncts.add(ObjectNode.builder()
                .put("anyOf", ArrayNode.of(List.of(strings.build(), others)))
                .build());
    }

    private void values() {
        boolean texts = TextValues.areListed(schema, reading);
        if (get("enum") instanceof ArrayNode values) {
            Set<Node> different = new java.util.LinkedHashSet<>();
            values.items().forEach(value -> different.add(texts ? TextValues.canonical(value) : value));
            List<Node> allowed = new ArrayList<>(different);
            if (allowed.isEmpty()) {
                out.put("not", ObjectNode.builder().build());
            } else {
                out.put("enum", ArrayNode.of(allowed));
            }
        }
        Node value = get("const");
        if (value != null) {
            out.put("const", texts ? TextValues.canonical(value) : value);
        }
    }

    private void numbers() {
        bound("minimum", "exclusiveMinimum");
        bound("maximum", "exclusiveMaximum");
        if (get("multipleOf") instanceof NumberNode number && number.value().signum() > 0) {
            out.put("multipleOf", number);
        }
        if (get("format") instanceof StringNode format && reading.isOpenApi()) {
            IntegerFormats.range(format.value()).ifPresent(conjuncts::add);
        }
    }

    /** Draft-04 and OpenAPI 3.0 say with a boolean that a bound is exclusive; later drafts give a bound of its own. */
    private void bound(String inclusive, String exclusive) {
        Node bound = get(inclusive);
        Node strict = get(exclusive);
        if (bound instanceof NumberNode) {
            out.put(BooleanNode.TRUE.equals(strict) ? exclusive : inclusive, bound);
        }
        if (strict instanceof NumberNode) {
            out.put(exclusive, strict);
        }
    }

    private void count(String keyword) {
        if (get(keyword) instanceof NumberNode number
                && number.isInteger()
                && number.value().signum() >= 0) {
            if (number.value().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0) {
                conjuncts.add(Lowering.unsupported(keyword, number + " is more than is counted"));
            } else {
                out.put(keyword, NumberNode.of(number.value().min(BigDecimal.valueOf(Integer.MAX_VALUE - 1))));
            }
        }
    }

    private void texts() {
        count("minLength");
        count("maxLength");
        if (get("pattern") instanceof StringNode pattern) {
            out.put("pattern", pattern);
        }
        if (wanted.has("format") && reading.isEncodedText(schema)) {
            out.put("format", StringNode.of("byte"));
        } else if (get("format") instanceof StringNode format
                && !(reading.isOpenApi() && IntegerFormats.isAnnotation(format.value()))) {
            if (dev.tenet.schema.language.Formats.find(format.value()) != null) {
                out.put("format", format);
            } else if (reading.isOpenApi()) {
                conjuncts.add(Lowering.unsupported("format", "unknown format " + format.value()));
            }
        }
    }

    private void arrays() {
        count("minItems");
        count("maxItems");
        if (BooleanNode.TRUE.equals(get("uniqueItems"))) {
            out.put("uniqueItems", BooleanNode.TRUE);
        }
        items();
        Place contains = child("contains");
        if (contains != null) {
            out.put("contains", lowering.root(contains, reading));
            count("minContains");
            count("maxContains");
        }
    }

    private void items() {
        Node items = get("items");
        Node prefix = reading.hasItemsArray() && items instanceof ArrayNode ? items : get("prefixItems");
        String prefixKeyword = reading.hasItemsArray() && items instanceof ArrayNode ? "items" : "prefixItems";
        if (prefix instanceof ArrayNode array) {
            Place prefixPlace = java.util.Objects.requireNonNull(place.get(prefixKeyword));
            List<Node> lowered = new ArrayList<>();
            for (int i = 0; i < array.size(); i++) {
                lowered.add(lowering.root(prefixPlace.item(i), reading));
            }
            if (!lowered.isEmpty()) {
                out.put("prefixItems", ArrayNode.of(lowered));
            }
        }
        Place rest = items instanceof ArrayNode ? child("additionalItems") : child("items");
        if (rest != null) {
            out.put("items", lowering.root(rest, reading));
        }
    }

    private void objects() {
        count("minProperties");
        count("maxProperties");
        required();
        if (get("properties") instanceof ObjectNode properties) {
            Place members = java.util.Objects.requireNonNull(place.get("properties"));
            ObjectNode.Builder lowered = ObjectNode.builder();
            for (int i = 0; i < properties.size(); i++) {
                String name = properties.key(i);
                lowered.put(name, hidden.contains(name) ? BooleanNode.TRUE : lowering.root(members.member(i), reading));
            }
            out.put("properties", lowered.build());
        } else if (wanted.has("additionalProperties") && schema.has("additionalProperties")) {
            StepWrapping.named(out, "properties", place);
        }
        if (get("patternProperties") instanceof ObjectNode properties) {
            Place members = java.util.Objects.requireNonNull(place.get("patternProperties"));
            ObjectNode.Builder lowered = ObjectNode.builder();
            for (int i = 0; i < properties.size(); i++) {
                lowered.put(properties.key(i), lowering.root(members.member(i), reading));
            }
            out.put("patternProperties", lowered.build());
        } else if (wanted.has("additionalProperties") && schema.has("additionalProperties")) {
            StepWrapping.named(out, "patternProperties", place);
        }
        Place others = child("additionalProperties");
        if (others != null) {
            out.put("additionalProperties", lowering.root(others, reading));
        }
        Place names = child("propertyNames");
        if (names != null) {
            out.put("propertyNames", lowering.inPlace(names, reading, Set.of(), Wanted.ALL));
        }
        dependencies();
        Place unevaluatedProperties = child("unevaluatedProperties");
        if (unevaluatedProperties != null) {
            out.put("unevaluatedProperties", lowering.root(unevaluatedProperties, reading));
        }
        Place unevaluatedItems = child("unevaluatedItems");
        if (unevaluatedItems != null) {
            out.put("unevaluatedItems", lowering.root(unevaluatedItems, reading));
        }
    }

    private void required() {
        if (get("required") instanceof ArrayNode names) {
            Set<String> sorted = new TreeSet<>();
            for (Node name : names.items()) {
                if (name instanceof StringNode string && !hidden.contains(string.value())) {
                    sorted.add(string.value());
                }
            }
            if (!sorted.isEmpty()) {
                List<Node> lowered = new ArrayList<>();
                sorted.forEach(name -> lowered.add(StringNode.of(name)));
                out.put("required", ArrayNode.of(lowered));
            }
        }
    }

    private void dependencies() {
        ObjectNode.Builder required = ObjectNode.builder();
        ObjectNode.Builder schemas = ObjectNode.builder();
        Set<String> seen = new HashSet<>();
        for (String keyword : List.of("dependentRequired", "dependentSchemas", "dependencies")) {
            if (!(get(keyword) instanceof ObjectNode map)
                    || keyword.equals("dependencies") && !reading.hasDependencies()) {
                continue;
            }
            Place members = java.util.Objects.requireNonNull(place.get(keyword));
            for (int i = 0; i < map.size(); i++) {
                Node value = map.value(i);
                if (value instanceof ArrayNode && !keyword.equals("dependentSchemas")) {
                    if (seen.add("required " + map.key(i))) {
                        required.put(map.key(i), value);
                    }
                } else if (!keyword.equals("dependentRequired") && seen.add("schema " + map.key(i))) {
                    schemas.put(map.key(i), lowering.inPlace(members.member(i), reading, hidden, Wanted.ALL));
                }
            }
        }
        if (!required.isEmpty()) {
            out.put("dependentRequired", required.build());
        }
        if (!schemas.isEmpty()) {
            out.put("dependentSchemas", schemas.build());
        }
    }

    private void combinations() {
        if (get("allOf") instanceof ArrayNode branches) {
            Place members = java.util.Objects.requireNonNull(place.get("allOf"));
            for (int i = 0; i < branches.size(); i++) {
                conjuncts.add(lowering.inPlace(members.item(i), reading, hidden, Wanted.ALL));
            }
        }
        Discriminator discriminator = Discriminator.of(place, reading, wanted);
        for (String keyword : List.of("anyOf", "oneOf")) {
            if (!(get(keyword) instanceof ArrayNode branches) || branches.size() == 0) {
                continue;
            }
            Place members = java.util.Objects.requireNonNull(place.get(keyword));
            List<Node> lowered = new ArrayList<>();
            for (int i = 0; i < branches.size(); i++) {
                Node branch = lowering.inPlace(members.item(i), reading, hidden, Wanted.ALL);
                lowered.add(discriminator.select(members.item(i), branch));
            }
            out.put(
                    discriminator.decides() && keyword.equals("oneOf") ? alternatives() : keyword,
                    ArrayNode.of(lowered));
        }
        Place not = child("not");
        if (not != null && !schema.has("enum")) {
            out.put("not", lowering.inPlace(not, reading, hidden, Wanted.ALL));
        } else if (not != null) {
            conjuncts.add(ObjectNode.builder()
                    .put("not", lowering.inPlace(not, reading, hidden, Wanted.ALL))
                    .build());
        }
        Place condition = child("if");
        if (condition != null) {
            out.put("if", lowering.inPlace(condition, reading, hidden, Wanted.ALL));
            for (String branch : List.of("then", "else")) {
                Place outcome = child(branch);
                if (outcome != null) {
                    out.put(branch, lowering.inPlace(outcome, reading, hidden, Wanted.ALL));
                }
            }
        }
    }

    /** The mapped values exclude each other, so exactly one branch is the same as at least one. */
    private String alternatives() {
        return schema.has("anyOf") ? "oneOf" : "anyOf";
    }

    private static final Set<String> KNOWN_TYPES =
            Set.of("null", "boolean", "object", "array", "number", "string", "integer");
    private static final List<String> TEXT_KEYWORDS =
            List.of("enum", "const", "pattern", "minLength", "maxLength", "format");
}
