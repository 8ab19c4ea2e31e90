package dev.tenet.project.check;

import java.util.Locale;

/** How a check ended, worst last. */
public enum Verdict {
    PASSED,
    FAILED,
    /** It could not be made: the input is wrong. */
    BROKEN;

    /** The name in reports. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    Verdict worst(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
