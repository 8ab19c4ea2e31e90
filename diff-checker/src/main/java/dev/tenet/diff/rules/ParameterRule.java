package dev.tenet.diff.rules;

import static dev.tenet.contract.finding.Level.ERROR;
import static dev.tenet.contract.finding.Level.INFO;
import static dev.tenet.contract.finding.Level.WARNING;

import dev.tenet.contract.finding.Category;
import dev.tenet.contract.finding.Level;
import java.util.Map;

/** What happens to parameters. */
public enum ParameterRule implements Rule {
    PARAMETER_ADDED(Touches.wire(INFO, INFO), "Checks that an operation gets no further parameter."),
    REQUIRED_PARAMETER_ADDED(
            Touches.wire(ERROR, ERROR), "Checks that an operation gets no further parameter that must be there."),
    PARAMETER_REMOVED(Touches.wire(WARNING, ERROR), "Checks that an operation keeps its parameters."),
    PARAMETER_BECAME_REQUIRED(Touches.wire(ERROR, ERROR), "Checks that an optional parameter stays optional."),
    PARAMETER_BECAME_OPTIONAL(Touches.wire(INFO, WARNING), "Checks that a required parameter stays required."),
    PARAMETER_SERIALIZATION_CHANGED(
            Touches.wire(ERROR),
            "Checks that a parameter is still written the same way (style, explode, allowReserved)."),
    PARAMETER_CONTENT_CHANGED(Touches.wire(ERROR), "Checks that a parameter keeps its media type."),
    PARAMETER_EMPTY_VALUE_FORBIDDEN(Touches.wire(ERROR), "Checks that a parameter that may be empty stays so."),
    PARAMETER_EMPTY_VALUE_ALLOWED(Touches.wire(INFO), "Checks that a parameter that may not be empty stays so."),
    PARAMETER_RENAMED(
            Touches.sdk(ERROR), "Checks that the parameters of a path, and headers, keep the spelling of their names."),
    PARAMETER_ORDER_CHANGED(Touches.sdk(ERROR), "Checks that the parameters of an operation keep their order."),
    PARAMETER_INSERTED(
            Touches.wire(INFO, ERROR),
            "Checks that a further optional parameter stands behind those that were there, in the order of signatures.");

    private final Map<Category, Level> levels;
    private final String purpose;

    ParameterRule(Map<Category, Level> levels, String purpose) {
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
