package dev.tenet.diff.rules;

import static dev.tenet.contract.finding.Level.ERROR;
import static dev.tenet.contract.finding.Level.INFO;
import static dev.tenet.contract.finding.Level.WARNING;

import dev.tenet.contract.finding.Category;
import dev.tenet.contract.finding.Level;
import java.util.Map;

/** What happens to request bodies and media types. */
public enum BodyRule implements Rule {
    REQUEST_BODY_ADDED(Touches.wire(INFO, WARNING), "Checks that an operation gets no request body."),
    REQUIRED_REQUEST_BODY_ADDED(
            Touches.wire(ERROR, ERROR), "Checks that an operation gets no request body that must be there."),
    REQUEST_BODY_REMOVED(Touches.wire(ERROR, ERROR), "Checks that an operation keeps its request body."),
    REQUEST_BODY_BECAME_REQUIRED(Touches.wire(ERROR, WARNING), "Checks that an optional request body stays optional."),
    REQUEST_BODY_BECAME_OPTIONAL(Touches.wire(INFO, WARNING), "Checks that a required request body stays required."),
    MEDIA_TYPE_ADDED(Touches.wire(INFO), "Checks that a payload gets no further media type."),
    MEDIA_TYPE_REMOVED(Touches.wire(ERROR), "Checks that a payload keeps its media types."),
    MEDIA_TYPE_GENERALIZED(Touches.wire(ERROR), "Checks that a media type does not become a range that includes it."),
    MEDIA_TYPE_SPECIALIZED(Touches.wire(INFO), "Checks that a range of media types is not reduced to one of them."),
    ENCODING_CHANGED(Touches.wire(ERROR), "Checks that the parts of a form are still written the same way."),
    ENCODING_HEADER_ADDED(Touches.wire(ERROR), "Checks that the parts of a form need no further headers."),
    ENCODING_HEADER_REMOVED(Touches.wire(WARNING), "Checks that the parts of a form keep their headers.");

    private final Map<Category, Level> levels;
    private final String purpose;

    BodyRule(Map<Category, Level> levels, String purpose) {
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
