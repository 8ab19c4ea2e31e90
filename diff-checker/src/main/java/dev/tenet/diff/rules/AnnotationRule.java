package dev.tenet.diff.rules;

import static dev.tenet.contract.finding.Level.ERROR;
import static dev.tenet.contract.finding.Level.INFO;
import static dev.tenet.contract.finding.Level.WARNING;

import dev.tenet.contract.finding.Category;
import dev.tenet.contract.finding.Level;
import java.util.Map;

/** What schemas say without constraining the payload by themselves. */
public enum AnnotationRule implements Rule {
    DEFAULT_ADDED(Touches.wire(INFO), "Checks that no default is added."),
    DEFAULT_REMOVED(Touches.wire(WARNING), "Checks that a default stays."),
    DEFAULT_CHANGED(Touches.wire(WARNING), "Checks that a default keeps its value."),
    BECAME_READ_ONLY(Touches.wire(INFO, WARNING), "Checks that a property does not become readOnly."),
    BECAME_NOT_READ_ONLY(Touches.wire(INFO, WARNING), "Checks that a readOnly property stays so."),
    BECAME_WRITE_ONLY(Touches.wire(INFO, WARNING), "Checks that a property does not become writeOnly."),
    BECAME_NOT_WRITE_ONLY(Touches.wire(INFO, WARNING), "Checks that a writeOnly property stays so."),
    XML_CHANGED(Touches.wire(WARNING), "Checks that the XML form of a value stays the same."),
    TYPE_NAME_CHANGED(
            Touches.sdk(ERROR),
            "Checks that a value keeps the named schema after which its type in generated code is called."),
    TITLE_CHANGED(
            Touches.sdk(INFO), "Checks that a schema keeps its title, after which generated classes may be named."),
    DEPRECATED(Touches.policy(), "Checks that nothing becomes deprecated."),
    DEPRECATED_WITHOUT_SUNSET(Touches.policy(WARNING), "Checks that what becomes deprecated says when it goes away."),
    DEPRECATED_SINCE_CHANGED(Touches.policy(), "Checks that the day of a deprecation stays the same."),
    REPLACEMENT_CHANGED(Touches.policy(), "Checks that what replaces something deprecated stays the same."),
    REACTIVATED(Touches.policy(), "Checks that what is deprecated stays deprecated."),
    SUNSET_CHANGED(Touches.policy(), "Checks that the date of a sunset stays the same."),
    SUNSET_REMOVED(Touches.policy(ERROR), "Checks that what is deprecated keeps its date of sunset."),
    SUNSET_MOVED_EARLIER(Touches.policy(ERROR), "Checks that a date of sunset does not come closer."),
    SUNSET_INVALID(Touches.policy(ERROR), "Checks that a date of sunset is a date."),
    STABILITY_LOWERED(Touches.policy(ERROR), "Checks that the stability level is not lowered."),
    STABILITY_CHANGED(Touches.policy(), "Checks that the stability level stays the same."),
    TEXTS_CHANGED(Touches.docs(), "Checks that descriptions, summaries and examples stay the same.");

    private final Map<Category, Level> levels;
    private final String purpose;

    AnnotationRule(Map<Category, Level> levels, String purpose) {
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
