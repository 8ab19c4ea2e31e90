package dev.tenet.diff.judge;

import dev.tenet.contract.model.Parameter;
import dev.tenet.contract.tree.Place;
import dev.tenet.contract.tree.StringNode;
import java.util.Optional;

/** How lists inside of lists are written, which only OpenAPI 2.0 can say: by {@code collectionFormat} of an Items Object. */
final class NestedLists {
    private NestedLists() {}

    /** A list that the two parameters write in different ways inside of another; empty where they write all alike. */
    static Optional<Serialization.Difference> difference(Parameter base, Parameter revision) {
        Optional<Place> old = base.schema().flatMap(NestedLists::itemList);
        Optional<Place> now = revision.schema().flatMap(NestedLists::itemList);
        while (old.isPresent() && now.isPresent()) {
            String before = separator(old.get());
            String after = separator(now.get());
            if (!before.equals(after)) {
                return Optional.of(new Serialization.Difference(
                        base.name() + "=1" + before + "2", revision.name() + "=1" + after + "2"));
            }
            old = itemList(old.get());
            now = itemList(now.get());
        }
        return Optional.empty();
    }

    /** The lists that a list of OpenAPI 2.0 is made of. */
    private static Optional<Place> itemList(Place list) {
        boolean spoken = list.get("in") != null || list.get("collectionFormat") != null || isItems(list);
        return isList(list) && spoken ? list.find("items").filter(NestedLists::isList) : Optional.empty();
    }

    private static boolean isItems(Place list) {
        return list.pointer().last().equals("items");
    }

    private static boolean isList(Place schema) {
        return schema.find("type").filter(type -> isText(type, "array")).isPresent();
    }

    private static boolean isText(Place place, String text) {
        return place.node() instanceof StringNode string && string.value().equals(text);
    }

    private static String separator(Place list) {
        Place format = list.get("collectionFormat");
        String name = format != null && format.node() instanceof StringNode text ? text.value() : "csv";
        return switch (name) {
            case "ssv" -> "%20";
            case "tsv" -> "%09";
            case "pipes" -> "|";
            default -> ",";
        };
    }
}
