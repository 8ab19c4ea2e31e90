package dev.tenet.diff.facts;

import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.Place;
import dev.tenet.contract.tree.StringNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a place stands in its document. The model makes one schema of all {@code formData} parameters of OpenAPI 2.0, so that the pointer of such a
 * parameter is that of a property which is not there.
 */
final class StandingPlace {
    private StandingPlace() {}

    /** The place itself, if its pointer leads to something, or where the same node stands. */
    static Place of(Place place) {
        List<String> tokens = place.pointer().tokens();
        int property = tokens.lastIndexOf("properties");
        if (property < 0
                || property + 1 == tokens.size()
                || at(place.document().place(), tokens).isPresent()) {
            return place;
        }
        int first = tokens.indexOf("properties");
        while (first < property
                && at(place.document().place(), tokens.subList(0, first + 1)).isPresent()) {
            first += 1 + tokens.subList(first + 1, tokens.size()).indexOf("properties");
        }
        List<String> inside = tokens.subList(first + 2, tokens.size());
        return parameters(place.document().place()).stream()
                .flatMap(parameter -> at(parameter, inside).stream())
                .filter(found -> found.node() == place.node())
                .findFirst()
                .orElse(place);
    }

    private static Optional<Place> at(Place from, List<String> tokens) {
        @Nullable Place at = from;
        for (String token : tokens) {
            if (at == null) {
                return Optional.empty();
            }
            at = at.node() instanceof ArrayNode array ? item(at, array, token) : at.get(token);
        }
        return Optional.ofNullable(at);
    }

    private static @Nullable Place item(Place list, ArrayNode array, String token) {
        boolean index = token.matches("[0-9]{1,9}") && Integer.parseInt(token) < array.size();
        return index ? list.item(Integer.parseInt(token)) : null;
    }

    /** All {@code formData} parameters of a document: shared ones, those of path items and those of operations. */
    private static List<Place> parameters(Place root) {
        List<Place> found = new ArrayList<>();
        root.find("parameters").ifPresent(shared -> members(shared).forEach(each -> add(each, found)));
        for (Place item : root.find("paths").map(StandingPlace::members).orElse(List.of())) {
            items(item).forEach(each -> add(each, found));
            members(item).forEach(operation -> items(operation).forEach(each -> add(each, found)));
        }
        return found;
    }

    private static void add(Place parameter, List<Place> found) {
        Place in = parameter.get("in");
        if (in != null && in.node() instanceof StringNode text && text.value().equals("formData")) {
            found.add(parameter);
        }
    }

    private static List<Place> members(Place map) {
        List<Place> members = new ArrayList<>();
        if (map.node() instanceof ObjectNode object) {
            for (int i = 0; i < object.size(); i++) {
                members.add(map.member(i));
            }
        }
        return members;
    }

    private static List<Place> items(Place owner) {
        List<Place> items = new ArrayList<>();
        Place list = owner.get("parameters");
        if (list != null && list.node() instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                items.add(list.item(i));
            }
        }
        return items;
    }
}
