package dev.tenet.diff.rules;

import static dev.tenet.contract.finding.Level.ERROR;
import static dev.tenet.contract.finding.Level.INFO;
import static dev.tenet.contract.finding.Level.WARNING;

import dev.tenet.contract.finding.Category;
import dev.tenet.contract.finding.Level;
import java.util.Map;

/** What the keywords of a single value say. */
public enum KeywordRule implements Rule {
    TYPE_CHANGED(Touches.wire(INFO, ERROR), "Checks that a value keeps its type."),
    TYPE_WIDENED(Touches.wire(INFO, ERROR), "Checks that a value takes no further types."),
    TYPE_NARROWED(Touches.wire(INFO, ERROR), "Checks that a value loses none of its types."),
    BECAME_NULLABLE(Touches.wire(INFO, WARNING), "Checks that a value does not begin to take null."),
    BECAME_NOT_NULLABLE(Touches.wire(INFO, WARNING), "Checks that a value does not cease to take null."),
    FORMAT_ADDED(Touches.wire(INFO, WARNING), "Checks that a value gets no format."),
    FORMAT_REMOVED(Touches.wire(INFO, WARNING), "Checks that a value keeps its format."),
    FORMAT_CHANGED(Touches.wire(INFO, WARNING), "Checks that the format of a value stays the same."),
    ENUM_ADDED(Touches.wire(INFO, ERROR), "Checks that a free value is not limited to an enumeration."),
    ENUM_REMOVED(Touches.wire(INFO, ERROR), "Checks that an enumeration does not become a free value."),
    ENUM_VALUE_ADDED(Touches.wire(INFO, WARNING), "Checks that an enumeration gets no further value."),
    ENUM_VALUE_REMOVED(Touches.wire(INFO, ERROR), "Checks that an enumeration keeps its values."),
    CONST_ADDED(Touches.WIRE, "Checks that a value is not fixed."),
    CONST_REMOVED(Touches.WIRE, "Checks that a fixed value stays fixed."),
    CONST_CHANGED(Touches.WIRE, "Checks that a fixed value stays the same."),
    MULTIPLE_OF_ADDED(Touches.WIRE, "Checks that a number need not become a multiple."),
    MULTIPLE_OF_REMOVED(Touches.WIRE, "Checks that multipleOf does not disappear."),
    MULTIPLE_OF_CHANGED(Touches.WIRE, "Checks that multipleOf stays the same."),
    PATTERN_ADDED(Touches.WIRE, "Checks that a text gets no pattern."),
    PATTERN_REMOVED(Touches.WIRE, "Checks that a text keeps its pattern."),
    PATTERN_CHANGED(Touches.WIRE, "Checks that the language of a pattern stays the same."),
    UNIQUE_ITEMS_ADDED(Touches.WIRE, "Checks that items need not become unique."),
    UNIQUE_ITEMS_REMOVED(Touches.WIRE, "Checks that items stay unique."),
    CONTENT_ENCODING_CHANGED(Touches.WIRE, "Checks that contentEncoding stays the same."),
    CONTENT_MEDIA_TYPE_CHANGED(Touches.WIRE, "Checks that contentMediaType stays the same."),
    CONTENT_SCHEMA_CHANGED(Touches.WIRE, "Checks that contentSchema stays the same.");

    private final Map<Category, Level> levels;
    private final String purpose;

    KeywordRule(Map<Category, Level> levels, String purpose) {
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
