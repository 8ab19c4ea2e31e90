package dev.tenet.generator.version;

import dev.tenet.contract.finding.SemanticVersionAdvice;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * The version that follows another one.
 *
 * <ul>
 *   <li>Below 1.0.0 every step counts one place less: what breaks raises the minor version, all else the patch version.
 *   <li>A pre-release already stands for a step: {@code 1.2.0-rc.1} has room for whatever a minor version may bring, so that
 *       {@code 1.2.0-rc.2} follows; only what breaks asks for {@code 2.0.0-rc.1}.
 *   <li>{@code -SNAPSHOT} is not counted: {@code 1.2.0-SNAPSHOT} stays what it is as long as it has room.
 * </ul>
 */
public final class NextVersion {
    private static final List<String> SNAPSHOT = List.of("SNAPSHOT");

    private NextVersion() {}

    public static SemanticVersion after(SemanticVersion base, SemanticVersionAdvice step) {
        if (step == SemanticVersionAdvice.NONE) {
            return base;
        }
        SemanticVersionAdvice effective = base.major() == 0 ? lower(step) : step;
        if (!base.isPreRelease()) {
            return raised(base, effective);
        }
        return hasRoom(base, effective)
                ? base.labelled(counted(base.label()))
                : raised(base, effective).labelled(restarted(base.label()));
    }

    /** The step that counts below 1.0.0. */
    private static SemanticVersionAdvice lower(SemanticVersionAdvice step) {
        return step == SemanticVersionAdvice.MAJOR ? SemanticVersionAdvice.MINOR : SemanticVersionAdvice.PATCH;
    }

    private static boolean hasRoom(SemanticVersion base, SemanticVersionAdvice step) {
        return switch (step) {
            case MAJOR -> base.minor() == 0 && base.patch() == 0;
            case MINOR -> base.patch() == 0;
            case PATCH, NONE -> true;
        };
    }

    private static SemanticVersion raised(SemanticVersion base, SemanticVersionAdvice step) {
        return switch (step) {
            case MAJOR -> SemanticVersion.release(base.major() + 1, 0, 0);
            case MINOR -> SemanticVersion.release(base.major(), base.minor() + 1, 0);
            case PATCH -> SemanticVersion.release(base.major(), base.minor(), base.patch() + 1);
            case NONE -> base;
        };
    }

    private static List<String> counted(List<String> label) {
        if (label.equals(SNAPSHOT)) {
            return label;
        }
        List<String> next = new ArrayList<>(label);
        int last = label.size() - 1;
        if (SemanticVersion.isNumber(label.get(last))) {
            next.set(last, new BigInteger(label.get(last)).add(BigInteger.ONE).toString());
        } else {
            next.add("1");
        }
        return next;
    }

    private static List<String> restarted(List<String> label) {
        int last = label.size() - 1;
        if (!SemanticVersion.isNumber(label.get(last))) {
            return label;
        }
        List<String> next = new ArrayList<>(label);
        next.set(last, "1");
        return next;
    }
}
