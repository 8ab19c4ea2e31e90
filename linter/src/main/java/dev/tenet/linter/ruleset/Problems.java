package dev.tenet.linter.ruleset;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong with a ruleset, so that all of it is reported at once. */
final class Problems {
    private final Set<String> errors = new LinkedHashSet<>();
    private final Set<RulesetWarning> warnings = new LinkedHashSet<>();
    private boolean incomplete;

    /** Something that is extended is not there, so that it cannot be told which rules are missing. */
    void incomplete() {
        incomplete = true;
    }

    boolean isIncomplete() {
        return incomplete;
    }

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
        List<RulesetWarning> sorted = new ArrayList<>(warnings);
        sorted.sort(ByPlace.comparing(RulesetWarning::toString, sorted));
        return sorted;
    }

    void throwIfAny() throws RulesetException {
        if (!errors.isEmpty()) {
            List<String> sorted = new ArrayList<>(errors);
            sorted.sort(ByPlace.comparing(error -> error, sorted));
            throw new RulesetException(sorted);
        }
    }
}
