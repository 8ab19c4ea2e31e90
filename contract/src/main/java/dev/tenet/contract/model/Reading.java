package dev.tenet.contract.model;

import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.BooleanNode;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.NullNode;
import dev.tenet.contract.tree.NumberNode;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.Place;
import dev.tenet.contract.tree.Resolution;
import dev.tenet.contract.tree.Resolution.Resolved;
import dev.tenet.contract.tree.Resolution.Unresolved;
import dev.tenet.contract.tree.StringNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Typed access to the parts of a document. A part of another type than expected is a problem, and taken for absent. */
final class Reading {
    private final OpenApiVersion version;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> reported = new HashSet<>();

    Reading(OpenApiVersion version, List<Problem> known) {
        this.version = version;
        known.forEach(problem -> problem(problem.place(), problem.message()));
    }

    OpenApiVersion version() {
        return version;
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** Notes a problem; the same message about the same file is noted once. */
    void problem(Place place, String message) {
        boolean reference = message.startsWith("$ref ");
        if (reported.add(place.document().source() + (reference ? "" : "#" + place.pointer()) + ": " + message)) {
            problems.add(new Problem(place, message));
        }
    }

    /** The place itself, or what its chain of references ends at; empty where that is nowhere. */
    Optional<Place> follow(Place place) {
        List<Place> chain = chain(place);
        Place last = chain.get(chain.size() - 1);
        return isReference(last) ? Optional.empty() : Optional.of(last);
    }

    /** The place, then what it refers to, and so on; the last one is a reference only where it cannot be followed. */
    List<Place> chain(Place place) {
        if (!isReference(place)) {
            return List.of(place);
        }
        List<Place> chain = new ArrayList<>();
        Place at = place;
        chain.add(at);
        while (at.node() instanceof ObjectNode object && object.has("$ref")) {
            Place reference = at.member(object.position("$ref"));
            if (!(reference.node() instanceof StringNode text)) {
                problem(reference, "$ref must be a string, not " + kind(reference.node()));
                return chain;
            }
            Resolution resolution = at.document().resolve(text.value());
            if (resolution instanceof Unresolved unresolved) {
                problem(reference, "$ref " + unresolved.reason());
                return chain;
            }
            at = ((Resolved) resolution).place();
            for (Place before : chain) {
                if (before.isSameSpot(at)) {
                    problem(reference, "$ref \"" + text.value() + "\" leads back to itself");
                    return chain;
                }
            }
            chain.add(at);
        }
        return chain;
    }

    private static boolean isReference(Place place) {
        return place.node() instanceof ObjectNode object && object.has("$ref");
    }

    /** The object behind a place; {@code what} names it in the problem where it is none. */
    Optional<Place> asObject(Place place, String what) {
        Optional<Place> target = follow(place);
        if (target.isPresent() && !(target.get().node() instanceof ObjectNode)) {
            problem(place, what + " must be an object, not " + kind(target.get().node()));
            return Optional.empty();
        }
        return target;
    }

    /** The object of a key, behind its reference. */
    Optional<Place> object(Place parent, String key) {
        return parent.find(key).flatMap(place -> asObject(place, key));
    }

    /** The values of a map; they are not followed. */
    List<Place> members(Place parent, String key) {
        Place map = parent.get(key);
        if (map == null) {
            return List.of();
        }
        if (!(map.node() instanceof ObjectNode object)) {
            problem(map, key + " must be an object, not " + kind(map.node()));
            return List.of();
        }
        List<Place> members = new ArrayList<>(object.size());
        for (int i = 0; i < object.size(); i++) {
            members.add(map.member(i));
        }
        return members;
    }

    /** The items of an array; they are not followed. */
    List<Place> items(Place parent, String key) {
        Place list = parent.get(key);
        if (list == null) {
            return List.of();
        }
        if (!(list.node() instanceof ArrayNode array)) {
            problem(list, key + " must be an array, not " + kind(list.node()));
            return List.of();
        }
        List<Place> items = new ArrayList<>(array.size());
        for (int i = 0; i < array.size(); i++) {
            items.add(list.item(i));
        }
        return items;
    }

    /** The text of a key; YAML takes {@code version: 1.0} for a number, but its author did not. */
    Optional<String> text(Place parent, String key) {
        Place place = parent.get(key);
        if (place == null) {
            return Optional.empty();
        }
        if (place.node() instanceof StringNode text) {
            return Optional.of(text.value());
        }
        if (place.node() instanceof NumberNode number) {
            return Optional.of(number.value().toPlainString());
        }
        problem(place, key + " must be a string, not " + kind(place.node()));
        return Optional.empty();
    }

    /** The text of a key that must be there. */
    Optional<String> neededText(Place parent, String key, String what) {
        if (parent.get(key) == null) {
            problem(parent, what + " has no " + key);
        }
        return text(parent, key);
    }

    /** The texts of an array; empty where there is no such key. */
    Optional<List<String>> texts(Place parent, String key) {
        if (parent.get(key) == null) {
            return Optional.empty();
        }
        List<String> texts = new ArrayList<>();
        for (Place item : items(parent, key)) {
            if (item.node() instanceof StringNode text) {
                texts.add(text.value());
            } else if (item.node() instanceof NumberNode number) {
                texts.add(number.value().toPlainString());
            } else {
                problem(item, "an item of " + key + " must be a string, not " + kind(item.node()));
            }
        }
        return Optional.of(List.copyOf(texts));
    }

    boolean flag(Place parent, String key, boolean otherwise) {
        Place place = parent.get(key);
        if (place == null) {
            return otherwise;
        }
        if (place.node() instanceof BooleanNode flag) {
            return flag.value();
        }
        problem(place, key + " must be true or false, not " + kind(place.node()));
        return otherwise;
    }

    static String kind(Node node) {
        if (node instanceof ObjectNode) {
            return "an object";
        }
        if (node instanceof ArrayNode) {
            return "an array";
        }
        if (node instanceof StringNode) {
            return "a string";
        }
        if (node instanceof NumberNode) {
            return "a number";
        }
        return node instanceof NullNode ? "null" : "a boolean";
    }

    static boolean isExtension(Place member) {
        return member.pointer().last().startsWith("x-");
    }
}
