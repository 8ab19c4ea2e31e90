package dev.tenet.diff.rules;

import static dev.tenet.contract.finding.Level.ERROR;
import static dev.tenet.contract.finding.Level.INFO;
import static dev.tenet.contract.finding.Level.WARNING;

import dev.tenet.contract.finding.Category;
import dev.tenet.contract.finding.Level;
import java.util.Map;

/** What happens to the document as a whole. */
public enum DocumentRule implements Rule {
    CONTRACT_REMOVED(Touches.wire(ERROR, ERROR), "Checks that no contract disappears from a set of contracts."),
    CONTRACT_ADDED(Touches.wire(INFO, INFO), "Checks that no contract is added to a set of contracts."),
    SERVER_REMOVED(Touches.wire(WARNING), "Checks that the API stays where it is."),
    SERVER_ADDED(Touches.wire(INFO), "Checks that no server is added."),
    SCHEMA_COMPONENT_REMOVED(Touches.sdk(ERROR), "Checks that named schemas keep their names."),
    SCHEMA_COMPONENT_ADDED(Touches.sdk(INFO), "Checks that no named schema is added."),
    VERSION_CHANGED(Touches.docs(), "Checks that the version of the document stays the same."),
    REFERENCE_BROKEN(Touches.wire(ERROR), "Checks that references in use lead somewhere."),
    NOT_ANALYSED(Touches.wire(WARNING), "Checks that everything in both documents can be understood.");

    private final Map<Category, Level> levels;
    private final String purpose;

    DocumentRule(Map<Category, Level> levels, String purpose) {
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
