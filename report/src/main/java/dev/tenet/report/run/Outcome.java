package dev.tenet.report.run;

import java.util.Locale;

/** How a check ended, worst last. */
public enum Outcome {
    PASSED,
    FAILED,
    /** It could not be made: the input is wrong. */
    BROKEN;

    /** The name in reports. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Outcome worst(Outcome other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
