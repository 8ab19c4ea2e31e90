package dev.tenet.project.policy;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** How long an acceptance holds: to the end of a day, or as long as a version is not reached. */
public sealed interface Until {

    /** @param version of the revision */
    boolean isOver(LocalDate today, String version);

    record Day(LocalDate last) implements Until {
        @Override
        public boolean isOver(LocalDate today, String version) {
            return today.isAfter(last);
        }

        @Override
        public String toString() {
            return last.toString();
        }
    }

    record Version(String first) implements Until {
        @Override
        public boolean isOver(LocalDate today, String version) {
            return VersionStep.isReached(version, first);
        }

        @Override
        public String toString() {
            return first;
        }
    }

    /** A date as 2027-01-31, or a version as 2.0.0; nothing where it is neither. */
    static Optional<Until> of(String text) {
        try {
            return Optional.of(new Day(LocalDate.parse(text)));
        } catch (DateTimeParseException noDate) {
            return VersionStep.isVersion(text) && !text.matches("\\d+-.*")
                    ? Optional.of(new Version(text))
                    : Optional.empty();
        }
    }
}
