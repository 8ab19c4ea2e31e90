package dev.tenet.linter.validation;

import java.util.HashSet;
import java.util.Set;

/** The properties and items of one object or array that keywords have looked at, for {@code unevaluatedProperties} and {@code unevaluatedItems}. */
final class Evaluated {
    private final Set<String> properties = new HashSet<>();
    private boolean allProperties;
    private boolean allItems;
    private int items;

    void property(String name) {
        properties.add(name);
    }

    void allProperties() {
        allProperties = true;
    }

    void items(int count) {
        items = Math.max(items, count);
    }

    void allItems() {
        allItems = true;
    }

    void add(Evaluated other) {
        properties.addAll(other.properties);
        allProperties |= other.allProperties;
        allItems |= other.allItems;
        items = Math.max(items, other.items);
    }

    boolean isProperty(String name) {
        return allProperties || properties.contains(name);
    }

    boolean areAllItems() {
        return allItems;
    }

    int itemCount() {
        return items;
    }
}
