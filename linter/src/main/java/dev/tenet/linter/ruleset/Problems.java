package dev.tenet.linter.ruleset;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong with a ruleset, so that all of it is reported at once. */
final class Problems {
    private final Set<String> errors = new LinkedHashSet<>();
    private final Set<RulesetWarning> warnings = new LinkedHashSet<>();

    void error(Spot spot, String message) {
        errors.add(spot + ": " + message);
    }

    /** What is wrong, already with its place. */
    void error(String placed) {
        errors.add(placed);
    }

    void warn(Spot spot, String message) {
        warnings.add(new RulesetWarning(spot.toString(), message));
    }

    List<RulesetWarning> warnings() {
        return new ArrayList<>(warnings);
    }

    void throwIfAny() throws RulesetException {
        if (!errors.isEmpty()) {
            throw new RulesetException(new ArrayList<>(errors));
        }
    }
}
