package dev.tenet.diff.rules;

import static dev.tenet.contract.finding.Level.ERROR;
import static dev.tenet.contract.finding.Level.INFO;
import static dev.tenet.contract.finding.Level.WARNING;

import dev.tenet.contract.finding.Category;
import dev.tenet.contract.finding.Level;
import java.util.Map;

/** What happens to responses and their headers. */
public enum ResponseRule implements Rule {
    RESPONSE_REMOVED(Touches.wire(ERROR, WARNING), "Checks that the responses of an operation stay."),
    RESPONSE_ADDED(Touches.wire(INFO, INFO), "Checks that an operation gets no further response."),
    RESPONSE_BODY_REMOVED(Touches.wire(ERROR, ERROR), "Checks that a response keeps its body."),
    RESPONSE_BODY_ADDED(Touches.wire(INFO, INFO), "Checks that a response without a body gets none."),
    RESPONSE_HEADER_REMOVED(Touches.wire(WARNING, WARNING), "Checks that a response keeps its headers."),
    RESPONSE_HEADER_ADDED(Touches.wire(INFO), "Checks that a response gets no further header."),
    RESPONSE_HEADER_BECAME_REQUIRED(Touches.wire(INFO), "Checks that an optional header does not become required."),
    RESPONSE_HEADER_BECAME_OPTIONAL(Touches.wire(ERROR), "Checks that a required header stays required."),
    HEADER_SERIALIZATION_CHANGED(Touches.wire(ERROR), "Checks that a header is still written the same way.");

    private final Map<Category, Level> levels;
    private final String purpose;

    ResponseRule(Map<Category, Level> levels, String purpose) {
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
