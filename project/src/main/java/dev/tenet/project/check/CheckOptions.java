package dev.tenet.project.check;

import dev.tenet.contract.ReaderOptions;
import dev.tenet.contract.finding.Severity;
import dev.tenet.project.policy.FailOn;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a call asks for in the place of what the project says.
 *
 * @param today by which acceptances expire
 * @param parts what is checked
 * @param requireBaseline whether a baseline that is not there yet fails
 */
public record CheckOptions(
        ReaderOptions reading,
        Optional<Severity> failSeverity,
        Optional<FailOn> failOn,
        LocalDate today,
        boolean requireBaseline,
        Set<Part> parts) {

    /** What can be checked. */
    public enum Part {
        LINT,
        DIFF,
        GENERATED_CODE
    }

    /** One that checks everything. */
    public CheckOptions(
            ReaderOptions reading,
            Optional<Severity> failSeverity,
            Optional<FailOn> failOn,
            LocalDate today,
            boolean requireBaseline) {
        this(reading, failSeverity, failOn, today, requireBaseline, EnumSet.allOf(Part.class));
    }

    boolean checks(Part part) {
        return parts.contains(part);
    }
}
