package dev.tenet.diff.rules;

import dev.tenet.contract.finding.Category;
import dev.tenet.contract.finding.Level;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A kind of change, and what it touches.
 *
 * <p>The level on the wire of a rule about schemas is only where judging starts: containment has the last word.
 */
public sealed interface Rule
        permits AnnotationRule,
                BodyRule,
                BoundRule,
                CompositionRule,
                DocumentRule,
                KeywordRule,
                ObjectRule,
                OperationRule,
                ParameterRule,
                ResponseRule,
                SecurityRule {

    /** The constant's name. */
    String name();

    /** What it checks, in one sentence. */
    String purpose();

    /** The level in each category that such a change touches, unless proved otherwise. */
    Map<Category, Level> levels();

    /** The stable id: {@code minimum-raised}. */
    default String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    default Set<Category> categories() {
        return levels().keySet();
    }
}
