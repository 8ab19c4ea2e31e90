package dev.tenet.project.check;

import dev.tenet.contract.ReaderOptions;
import dev.tenet.contract.finding.Severity;
import dev.tenet.project.policy.FailOn;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a call asks for in the place of what the project says.
 *
 * @param today by which acceptances expire
 * @param requireBaseline whether a baseline that is not there yet fails
 */
public record CheckOptions(
        ReaderOptions reading,
        Optional<Severity> failSeverity,
        Optional<FailOn> failOn,
        LocalDate today,
        boolean requireBaseline) {}
