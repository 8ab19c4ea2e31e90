package dev.tenet.project.config;

import dev.tenet.contract.finding.Category;
import dev.tenet.diff.PathMapping;
import dev.tenet.project.consumers.ConsumerSource;
import dev.tenet.project.policy.FailOn;
import dev.tenet.project.policy.SeverityPolicy;
import java.util.List;
import java.util.Optional;

/**
 * How contracts are compared.
 *
 * @param failOn the level from which changes fail
 * @param categories the dimensions of compatibility that count; none where the usual ones do
 * @param accepted the file of accepted changes
 * @param consumers the files that show what consumers use
 */
public record DiffSettings(
        Optional<FailOn> failOn,
        List<Category> categories,
        List<PathMapping> pathMappings,
        SeverityPolicy severities,
        Optional<String> accepted,
        List<ConsumerSource> consumers) {
    public static final DiffSettings NONE =
            new DiffSettings(Optional.empty(), List.of(), List.of(), SeverityPolicy.NONE, Optional.empty(), List.of());

    /** The same, with these categories counting. */
    public DiffSettings withCategories(List<Category> others) {
        return new DiffSettings(failOn, others, pathMappings, severities, accepted, consumers);
    }
}
