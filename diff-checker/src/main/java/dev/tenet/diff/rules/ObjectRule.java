package dev.tenet.diff.rules;

import static dev.tenet.contract.finding.Level.ERROR;
import static dev.tenet.contract.finding.Level.INFO;
import static dev.tenet.contract.finding.Level.WARNING;

import dev.tenet.contract.finding.Category;
import dev.tenet.contract.finding.Level;
import java.util.Map;

/** What schemas say of properties and items. */
public enum ObjectRule implements Rule {
    PROPERTY_ADDED(Touches.wire(INFO, INFO), "Checks that an object gets no further property."),
    REQUIRED_PROPERTY_ADDED(
            Touches.wire(INFO, INFO), "Checks that an object gets no further property that must be there."),
    PROPERTY_REMOVED(Touches.wire(INFO, ERROR), "Checks that an object keeps its properties."),
    PROPERTY_BECAME_REQUIRED(
            Touches.wire(INFO, WARNING), "Checks that a property that may be left out does not become required."),
    PROPERTY_BECAME_OPTIONAL(Touches.wire(INFO, WARNING), "Checks that a required property stays required."),
    ADDITIONAL_PROPERTIES_FORBIDDEN(Touches.WIRE, "Checks that undeclared properties are not newly forbidden."),
    ADDITIONAL_PROPERTIES_ALLOWED(Touches.WIRE, "Checks that undeclared properties are not newly allowed."),
    ADDITIONAL_PROPERTIES_CHANGED(Touches.WIRE, "Checks that the schema of undeclared properties does not come or go."),
    UNEVALUATED_PROPERTIES_CHANGED(Touches.WIRE, "Checks that unevaluatedProperties stays the same."),
    UNEVALUATED_ITEMS_CHANGED(Touches.WIRE, "Checks that unevaluatedItems stays the same."),
    PATTERN_PROPERTY_ADDED(Touches.WIRE, "Checks that patternProperties gets no further pattern."),
    PATTERN_PROPERTY_REMOVED(Touches.WIRE, "Checks that patternProperties keeps its patterns."),
    PROPERTY_NAMES_ADDED(Touches.WIRE, "Checks that the names of properties are not newly restricted."),
    PROPERTY_NAMES_REMOVED(Touches.WIRE, "Checks that the restriction of names of properties stays."),
    DEPENDENT_REQUIRED_ADDED(Touches.WIRE, "Checks that no property begins to need another one."),
    DEPENDENT_REQUIRED_REMOVED(Touches.WIRE, "Checks that a property that needs another one keeps doing so."),
    DEPENDENT_SCHEMA_ADDED(Touches.WIRE, "Checks that the presence of a property gets no further consequences."),
    DEPENDENT_SCHEMA_REMOVED(Touches.WIRE, "Checks that the presence of a property keeps its consequences."),
    ITEMS_ADDED(Touches.wire(INFO, ERROR), "Checks that the items of an array are not newly described."),
    ITEMS_REMOVED(Touches.wire(INFO, ERROR), "Checks that the items of an array stay described."),
    PREFIX_ITEM_ADDED(Touches.WIRE, "Checks that prefixItems does not grow."),
    PREFIX_ITEM_REMOVED(Touches.WIRE, "Checks that prefixItems does not shrink."),
    CONTAINS_ADDED(Touches.WIRE, "Checks that an array need not newly contain an item."),
    CONTAINS_REMOVED(Touches.WIRE, "Checks that an array still contains what it promised.");

    private final Map<Category, Level> levels;
    private final String purpose;

    ObjectRule(Map<Category, Level> levels, String purpose) {
        this.levels = levels;
        this.purpose = purpose;
    }

    @Override
    public Map<Category, Level> levels() {
        return levels;
    }

    @Override
    public String purpose() {
        return purpose;
    }
}
