package dev.tenet.diff.rules;

import dev.tenet.contract.finding.Category;
import dev.tenet.contract.finding.Level;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** The categories that a rule touches, in short. */
final class Touches {
    /** A change of the payloads alone, which containment judges. */
    static final Map<Category, Level> WIRE = wire(Level.INFO);

    private Touches() {}

    static Map<Category, Level> wire(Level wire) {
        return Map.of(Category.WIRE, wire);
    }

    static Map<Category, Level> sdk(Level sdk) {
        return Map.of(Category.SDK, sdk);
    }

    static Map<Category, Level> wire(Level wire, Level sdk) {
        Map<Category, Level> levels = new EnumMap<>(Category.class);
        levels.put(Category.WIRE, wire);
        levels.put(Category.SDK, sdk);
        return Collections.unmodifiableMap(levels);
    }

    static Map<Category, Level> policy() {
        return Map.of(Category.POLICY, Level.INFO);
    }

    static Map<Category, Level> policy(Level policy) {
        return Map.of(Category.POLICY, policy);
    }

    static Map<Category, Level> docs() {
        return Map.of(Category.DOCS, Level.INFO);
    }
}
