package dev.tenet.contract.finding;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The part of a semantic version (semver.org) that changes ask to raise. */
public enum SemanticVersionAdvice {
    /** Somebody breaks. */
    MAJOR,
    /** Something was added, removed or deprecated that nobody who keeps to the contract breaks on. */
    MINOR,
    /** Only texts changed. */
    PATCH,
    /** Nothing changed. */
    NONE;

    private static final Set<Category> BEYOND_TEXTS = Set.copyOf(EnumSet.complementOf(EnumSet.of(Category.DOCS)));

    /** Follows {@link Finding#level()}, and so the categories that were chosen; among what breaks nobody, texts alone are a patch. */
    public static SemanticVersionAdvice of(List<Finding> changes) {
        SemanticVersionAdvice advice = NONE;
        for (Finding change : changes) {
            SemanticVersionAdvice own = of(change);
            advice = own.compareTo(advice) < 0 ? own : advice;
        }
        return advice;
    }

    private static SemanticVersionAdvice of(Finding change) {
        return switch (change.level()) {
            case ERROR -> MAJOR;
            case WARNING -> MINOR;
            case INFO -> change.levels().keySet().stream().anyMatch(BEYOND_TEXTS::contains) ? MINOR : PATCH;
        };
    }

    /** The name in reports. */
    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
