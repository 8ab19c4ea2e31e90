package dev.tenet.diff.rules;

import dev.tenet.contract.finding.Category;
import dev.tenet.contract.finding.Level;
import java.util.Map;

/** Limits of numbers, texts, arrays and objects. */
public enum BoundRule implements Rule {
    MINIMUM_ADDED(Touches.WIRE, "Checks that the least number is not newly limited."),
    MINIMUM_REMOVED(Touches.WIRE, "Checks that the limit of the least number does not disappear."),
    MINIMUM_RAISED(Touches.WIRE, "Checks that the least number is not raised."),
    MINIMUM_LOWERED(Touches.WIRE, "Checks that the least number is not lowered."),
    MAXIMUM_ADDED(Touches.WIRE, "Checks that the greatest number is not newly limited."),
    MAXIMUM_REMOVED(Touches.WIRE, "Checks that the limit of the greatest number does not disappear."),
    MAXIMUM_RAISED(Touches.WIRE, "Checks that the greatest number is not raised."),
    MAXIMUM_LOWERED(Touches.WIRE, "Checks that the greatest number is not lowered."),
    MIN_LENGTH_ADDED(Touches.WIRE, "Checks that the least length of a text is not newly limited."),
    MIN_LENGTH_REMOVED(Touches.WIRE, "Checks that the limit of the least length of a text does not disappear."),
    MIN_LENGTH_RAISED(Touches.WIRE, "Checks that the least length of a text is not raised."),
    MIN_LENGTH_LOWERED(Touches.WIRE, "Checks that the least length of a text is not lowered."),
    MAX_LENGTH_ADDED(Touches.WIRE, "Checks that the greatest length of a text is not newly limited."),
    MAX_LENGTH_REMOVED(Touches.WIRE, "Checks that the limit of the greatest length of a text does not disappear."),
    MAX_LENGTH_RAISED(Touches.WIRE, "Checks that the greatest length of a text is not raised."),
    MAX_LENGTH_LOWERED(Touches.WIRE, "Checks that the greatest length of a text is not lowered."),
    MIN_ITEMS_ADDED(Touches.WIRE, "Checks that the least number of items is not newly limited."),
    MIN_ITEMS_REMOVED(Touches.WIRE, "Checks that the limit of the least number of items does not disappear."),
    MIN_ITEMS_RAISED(Touches.WIRE, "Checks that the least number of items is not raised."),
    MIN_ITEMS_LOWERED(Touches.WIRE, "Checks that the least number of items is not lowered."),
    MAX_ITEMS_ADDED(Touches.WIRE, "Checks that the greatest number of items is not newly limited."),
    MAX_ITEMS_REMOVED(Touches.WIRE, "Checks that the limit of the greatest number of items does not disappear."),
    MAX_ITEMS_RAISED(Touches.WIRE, "Checks that the greatest number of items is not raised."),
    MAX_ITEMS_LOWERED(Touches.WIRE, "Checks that the greatest number of items is not lowered."),
    MIN_PROPERTIES_ADDED(Touches.WIRE, "Checks that the least number of properties is not newly limited."),
    MIN_PROPERTIES_REMOVED(Touches.WIRE, "Checks that the limit of the least number of properties does not disappear."),
    MIN_PROPERTIES_RAISED(Touches.WIRE, "Checks that the least number of properties is not raised."),
    MIN_PROPERTIES_LOWERED(Touches.WIRE, "Checks that the least number of properties is not lowered."),
    MAX_PROPERTIES_ADDED(Touches.WIRE, "Checks that the greatest number of properties is not newly limited."),
    MAX_PROPERTIES_REMOVED(
            Touches.WIRE, "Checks that the limit of the greatest number of properties does not disappear."),
    MAX_PROPERTIES_RAISED(Touches.WIRE, "Checks that the greatest number of properties is not raised."),
    MAX_PROPERTIES_LOWERED(Touches.WIRE, "Checks that the greatest number of properties is not lowered."),
    MIN_CONTAINS_ADDED(Touches.WIRE, "Checks that the least number of matching items is not newly limited."),
    MIN_CONTAINS_REMOVED(
            Touches.WIRE, "Checks that the limit of the least number of matching items does not disappear."),
    MIN_CONTAINS_RAISED(Touches.WIRE, "Checks that the least number of matching items is not raised."),
    MIN_CONTAINS_LOWERED(Touches.WIRE, "Checks that the least number of matching items is not lowered."),
    MAX_CONTAINS_ADDED(Touches.WIRE, "Checks that the greatest number of matching items is not newly limited."),
    MAX_CONTAINS_REMOVED(
            Touches.WIRE, "Checks that the limit of the greatest number of matching items does not disappear."),
    MAX_CONTAINS_RAISED(Touches.WIRE, "Checks that the greatest number of matching items is not raised."),
    MAX_CONTAINS_LOWERED(Touches.WIRE, "Checks that the greatest number of matching items is not lowered.");

    private final Map<Category, Level> levels;
    private final String purpose;

    BoundRule(Map<Category, Level> levels, String purpose) {
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
