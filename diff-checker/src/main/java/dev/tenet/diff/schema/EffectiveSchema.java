package dev.tenet.diff.schema;

import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.BooleanNode;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.Place;
import dev.tenet.contract.tree.StringNode;
import dev.tenet.schema.Dialect;
import dev.tenet.schema.Schema;
import dev.tenet.schema.Usage;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A schema as a value meets it: its own keywords together with those of all that it names by {@code $ref} or includes by {@code
 * allOf}, each with the place where it stands. Moving a keyword between these changes nothing here.
 */
final class EffectiveSchema {
    private static final int MAX_DEPTH = 4;

    private final List<Place> roots;
    private final List<Part> parts;
    private final Dialect dialect;
    private final Usage usage;
    private final boolean takesAlternatives;
    private @Nullable Map<String, List<Place>> properties;

    private EffectiveSchema(
            List<Place> roots, List<Part> parts, Dialect dialect, Usage usage, boolean takesAlternatives) {
        this.roots = List.copyOf(roots);
        this.parts = List.copyOf(parts);
        this.dialect = dialect;
        this.usage = usage;
        this.takesAlternatives = takesAlternatives;
    }

    static EffectiveSchema of(Schema schema) {
        return of(List.of(schema.place()), schema.dialect(), schema.usage());
    }

    /** What schemas that hold together say. */
    static EffectiveSchema of(List<Place> roots, Dialect dialect, Usage usage) {
        return new EffectiveSchema(roots, new PartCollector(dialect, true).collect(roots), dialect, usage, true);
    }

    /** The same without looking into an alternative, even if it is the only one. */
    EffectiveSchema withAlternativesApart() {
        return new EffectiveSchema(roots, new PartCollector(dialect, false).collect(roots), dialect, usage, false);
    }

    /** The lists of alternatives (of {@code oneOf} or {@code anyOf}) that are not among the parts. */
    List<Place> alternatives(String keyword) {
        return parts.stream()
                .filter(part -> !takesAlternatives || !PartCollector.isOnlyAlternative(part.place(), keyword))
                .flatMap(part -> part.place().find(keyword).stream())
                .toList();
    }

    boolean hasAlternatives() {
        return !alternatives("oneOf").isEmpty() || !alternatives("anyOf").isEmpty();
    }

    EffectiveSchema sibling(List<Place> places) {
        return of(places, dialect, usage);
    }

    List<Place> roots() {
        return roots;
    }

    /** Where it stands, for people: behind a reference that says nothing else. */
    Place place() {
        return parts.isEmpty() ? roots.get(0) : parts.get(0).place();
    }

    List<Part> parts() {
        return parts;
    }

    Usage usage() {
        return usage;
    }

    Schema schema(Place place) {
        return new Schema(place, dialect, usage);
    }

    /** Whether it refers to something that is not there, so that nobody knows what it says. */
    boolean isUnresolved() {
        return parts.stream()
                .map(Part::place)
                .anyMatch(part -> Member.of(part, "$ref") instanceof StringNode
                        && PartCollector.target(part).isEmpty());
    }

    /** The parts that have this keyword. */
    List<Part> having(String keyword) {
        return parts.stream().filter(part -> part.place().get(keyword) != null).toList();
    }

    /** The values of a keyword, from the outside in. */
    List<Place> values(String keyword) {
        return parts.stream()
                .flatMap(part -> part.place().find(keyword).stream())
                .toList();
    }

    Optional<Place> first(String keyword) {
        return parts.stream()
                .flatMap(part -> part.place().find(keyword).stream())
                .findFirst();
    }

    boolean isTrue(String keyword) {
        return values(keyword).stream().anyMatch(place -> place.node() instanceof BooleanNode is && is.value());
    }

    /** The schemas of each property, by its name. */
    Map<String, List<Place>> properties() {
        Map<String, List<Place>> known = properties;
        if (known == null) {
            known = members("properties");
            properties = known;
        }
        return known;
    }

    Map<String, List<Place>> members(String keyword) {
        Map<String, List<Place>> members = new TreeMap<>();
        for (Place object : values(keyword)) {
            if (object.node() instanceof ObjectNode node) {
                for (int i = 0; i < node.size(); i++) {
                    members.computeIfAbsent(node.key(i), key -> new ArrayList<>())
                            .add(object.member(i));
                }
            }
        }
        return members;
    }

    /** The required names, each with the place where it is listed. */
    Map<String, Place> required() {
        Map<String, Place> required = new TreeMap<>();
        for (Place list : values("required")) {
            for (Place item : items(list)) {
                if (item.node() instanceof StringNode name) {
                    required.putIfAbsent(name.value(), item);
                }
            }
        }
        return required;
    }

    /** The members of a list, or nothing where it is no list. */
    static List<Place> items(Place list) {
        List<Place> items = new ArrayList<>();
        if (list.node() instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                items.add(list.item(i));
            }
        }
        return items;
    }

    /** The kinds that {@code type} and {@code nullable} admit. */
    Set<Kind> kinds() {
        return kinds(MAX_DEPTH);
    }

    private Set<Kind> kinds(int depth) {
        Set<Kind> kinds = Kind.all();
        for (Part part : parts) {
            Set<Kind> own = own(part);
            if (part.alternative().isPresent()) {
                own.add(Kind.NULL);
            }
            kinds.retainAll(own);
        }
        for (String keyword : List.of("oneOf", "anyOf")) {
            for (Place list : depth == 0 ? List.<Place>of() : alternatives(keyword)) {
                Set<Kind> either = EnumSet.noneOf(Kind.class);
                items(list)
                        .forEach(
                                branch -> either.addAll(sibling(List.of(branch)).kinds(depth - 1)));
                kinds.retainAll(either);
            }
        }
        return kinds;
    }

    private Set<Kind> own(Part part) {
        Place type = part.place().get("type");
        if (type == null) {
            return Kind.all();
        }
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        List<Place> names = type.node() instanceof ArrayNode ? items(type) : List.of(type);
        for (Place name : names) {
            kinds.addAll(name.node() instanceof StringNode text ? Kind.of(text.value()) : Kind.all());
        }
        if (Member.isTrue(part.place(), dialect == Dialect.OPENAPI_2_0 ? "x-nullable" : "nullable")
                && !PartCollector.siblingsCount(dialect)) {
            kinds.add(Kind.NULL);
        }
        return kinds;
    }

    /** The values of an enumeration that all parts admit; empty where there is none. */
    Optional<Map<Node, Place>> enumeration() {
        Map<Node, Place> admitted = null;
        for (Place list : values("enum")) {
            Map<Node, Place> own = new LinkedHashMap<>();
            items(list).forEach(item -> own.putIfAbsent(item.node(), item));
            if (admitted == null) {
                admitted = own;
            } else {
                admitted.keySet().retainAll(own.keySet());
            }
        }
        return Optional.ofNullable(admitted);
    }

    /** Whether such a property is no part of what this schema is used for ({@code readOnly}, {@code writeOnly}). */
    boolean leavesOut(EffectiveSchema property) {
        return switch (usage) {
            case REQUEST, REQUEST_TEXT -> property.isTrue("readOnly");
            case RESPONSE, RESPONSE_TEXT -> property.isTrue("writeOnly");
            case VALUE -> false;
        };
    }

    /** What this schema says of one property; empty where no {@code properties} names it. */
    Optional<EffectiveSchema> property(String name) {
        List<Place> places = properties().get(name);
        return places == null ? Optional.empty() : Optional.of(sibling(places));
    }
}
