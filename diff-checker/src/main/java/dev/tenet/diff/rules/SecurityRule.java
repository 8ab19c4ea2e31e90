package dev.tenet.diff.rules;

import static dev.tenet.contract.finding.Level.ERROR;
import static dev.tenet.contract.finding.Level.INFO;
import static dev.tenet.contract.finding.Level.WARNING;

import dev.tenet.contract.finding.Category;
import dev.tenet.contract.finding.Level;
import java.util.Map;

/** What happens to who may call. */
public enum SecurityRule implements Rule {
    SECURITY_ADDED(Touches.wire(ERROR), "Checks that an operation open to everybody stays open."),
    SECURITY_REMOVED(Touches.wire(INFO), "Checks that an operation that needs credentials keeps needing them."),
    SECURITY_ALTERNATIVE_REMOVED(Touches.wire(ERROR), "Checks that credentials that were enough stay enough."),
    SECURITY_ALTERNATIVE_ADDED(Touches.wire(INFO), "Checks that no other credentials become enough."),
    SECURITY_SCOPE_ADDED(Touches.wire(ERROR), "Checks that no further scope is needed."),
    SECURITY_SCOPE_REMOVED(Touches.wire(INFO), "Checks that no scope ceases to be needed."),
    SECURITY_SCHEME_CHANGED(Touches.wire(ERROR), "Checks that a security scheme keeps its meaning."),
    SECURITY_URL_CHANGED(Touches.wire(WARNING), "Checks that the URLs of a security scheme stay the same."),
    OAUTH_FLOW_REMOVED(Touches.wire(ERROR), "Checks that an OAuth flow does not disappear."),
    OAUTH_FLOW_ADDED(Touches.wire(INFO), "Checks that no OAuth flow is added."),
    OAUTH_SCOPE_REMOVED(Touches.wire(WARNING), "Checks that an OAuth flow goes on offering a scope."),
    OAUTH_SCOPE_ADDED(Touches.wire(INFO), "Checks that an OAuth flow offers no further scope."),
    SECURITY_SCHEME_REMOVED(Touches.sdk(WARNING), "Checks that a declared security scheme keeps its name."),
    SECURITY_SCHEME_ADDED(Touches.sdk(INFO), "Checks that no security scheme is declared in addition.");

    private final Map<Category, Level> levels;
    private final String purpose;

    SecurityRule(Map<Category, Level> levels, String purpose) {
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
