package dev.tenet.diff.rules;

import static dev.tenet.contract.finding.Level.ERROR;
import static dev.tenet.contract.finding.Level.INFO;
import static dev.tenet.contract.finding.Level.WARNING;

import dev.tenet.contract.finding.Category;
import dev.tenet.contract.finding.Level;
import java.util.Map;

/** What schemas say by combining others. */
public enum CompositionRule implements Rule {
    ALTERNATIVE_ADDED(Touches.wire(INFO, WARNING), "Checks that oneOf or anyOf gets no further alternative."),
    ALTERNATIVE_REMOVED(Touches.wire(INFO, ERROR), "Checks that oneOf or anyOf keeps its alternatives."),
    ONE_OF_ADDED(Touches.wire(INFO, WARNING), "Checks that a schema is not newly split into alternatives by oneOf."),
    ONE_OF_REMOVED(Touches.wire(INFO, WARNING), "Checks that a schema keeps its oneOf."),
    ANY_OF_ADDED(Touches.wire(INFO, WARNING), "Checks that a schema is not newly split into alternatives by anyOf."),
    ANY_OF_REMOVED(Touches.wire(INFO, WARNING), "Checks that a schema keeps its anyOf."),
    NOT_ADDED(Touches.WIRE, "Checks that no values are newly excluded by not."),
    NOT_REMOVED(Touches.WIRE, "Checks that values excluded by not stay excluded."),
    CONDITION_ADDED(Touches.WIRE, "Checks that no condition (if, then, else) is added."),
    CONDITION_REMOVED(Touches.WIRE, "Checks that no condition (if, then, else) is removed."),
    DISCRIMINATOR_ADDED(Touches.wire(INFO, WARNING), "Checks that no discriminator is added."),
    DISCRIMINATOR_REMOVED(Touches.wire(INFO, WARNING), "Checks that the discriminator stays."),
    DISCRIMINATOR_PROPERTY_CHANGED(Touches.wire(INFO, ERROR), "Checks that the discriminator keeps its property."),
    DISCRIMINATOR_MAPPING_ADDED(
            Touches.wire(INFO, INFO), "Checks that the mapping of a discriminator gets no further value."),
    DISCRIMINATOR_MAPPING_REMOVED(
            Touches.wire(INFO, WARNING), "Checks that the mapping of a discriminator keeps its values."),
    DISCRIMINATOR_MAPPING_CHANGED(
            Touches.wire(INFO, WARNING), "Checks that the values of a discriminator keep their schemas."),
    SCHEMA_ADDED(Touches.WIRE, "Checks that a payload without a schema gets none."),
    SCHEMA_REMOVED(Touches.WIRE, "Checks that a payload keeps its schema."),
    SCHEMA_NARROWED(Touches.WIRE, "Checks that a schema accepts what it accepted, whatever keyword says so."),
    SCHEMA_WIDENED(Touches.WIRE, "Checks that a schema accepts nothing new, whatever keyword says so."),
    SCHEMA_UNDECIDED(Touches.wire(WARNING), "Checks that it can be decided whether a changed schema breaks anybody.");

    private final Map<Category, Level> levels;
    private final String purpose;

    CompositionRule(Map<Category, Level> levels, String purpose) {
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
