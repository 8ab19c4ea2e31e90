package dev.tenet.generator.version;

import java.util.Locale;

/**
 * How another place that names a version agrees with {@code info.version}.
 *
 * @param what {@code paths}, or the file
 * @param says the version that it names, as written
 * @param reason one sentence for people
 */
public record VersionCheck(String what, String says, Outcome outcome, String reason) {

    /** What came of it. */
    public enum Outcome {
        /** Both say the same. */
        AGREES,
        /** They do not, and the call or the change is to blame. */
        DIFFERS,
        /** They do not, and nobody asked for it, or it was so before. */
        NOTED,
        /** One of them is no version that can be compared. */
        UNKNOWN;

        /** The name in reports. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
