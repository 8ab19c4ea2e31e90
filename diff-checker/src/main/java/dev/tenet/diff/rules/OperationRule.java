package dev.tenet.diff.rules;

import static dev.tenet.contract.finding.Level.ERROR;
import static dev.tenet.contract.finding.Level.INFO;
import static dev.tenet.contract.finding.Level.WARNING;

import dev.tenet.contract.finding.Category;
import dev.tenet.contract.finding.Level;
import java.util.Map;

/** What happens to whole operations, callbacks, webhooks and links. */
public enum OperationRule implements Rule {
    OPERATION_REMOVED(Touches.wire(ERROR, ERROR), "Checks that no operation disappears."),
    OPERATION_ADDED(Touches.wire(INFO, INFO), "Checks that no operation is added."),
    WEBHOOK_REMOVED(Touches.wire(ERROR, ERROR), "Checks that no webhook disappears."),
    WEBHOOK_ADDED(Touches.wire(INFO, INFO), "Checks that no webhook is added."),
    CALLBACK_REMOVED(Touches.wire(ERROR, ERROR), "Checks that no callback disappears."),
    CALLBACK_ADDED(Touches.wire(INFO, INFO), "Checks that no callback is added."),
    LINK_REMOVED(Touches.wire(WARNING, WARNING), "Checks that no link of a response disappears."),
    LINK_ADDED(Touches.wire(INFO, INFO), "Checks that no link is added to a response."),
    LINK_CHANGED(Touches.wire(INFO, INFO), "Checks that the links of a response stay the same."),
    OPERATION_ID_CHANGED(Touches.sdk(ERROR), "Checks that an operation keeps its operationId."),
    OPERATION_ID_ADDED(Touches.sdk(ERROR), "Checks that an operation gets no operationId."),
    OPERATION_ID_REMOVED(Touches.sdk(ERROR), "Checks that an operation does not lose its operationId."),
    OPERATION_TAGS_CHANGED(
            Touches.sdk(ERROR), "Checks that an operation keeps its tags, after which generated classes are named.");

    private final Map<Category, Level> levels;
    private final String purpose;

    OperationRule(Map<Category, Level> levels, String purpose) {
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
