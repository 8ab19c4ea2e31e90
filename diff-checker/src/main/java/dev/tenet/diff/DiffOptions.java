package dev.tenet.diff;

import dev.tenet.contract.finding.Category;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a comparison looks at.
 *
 * @param categories those whose levels decide the level of a finding; findings of the others are reported as {@code info}
 * @param pathMappings how paths of the base are named in the revision
 * @param today the day by which announced ends are judged; where it is absent they do not matter
 */
public record DiffOptions(Set<Category> categories, List<PathMapping> pathMappings, Optional<LocalDate> today) {
    public static final DiffOptions DEFAULT = new DiffOptions(Set.of(Category.WIRE), List.of());

    public DiffOptions {
        categories = Set.copyOf(categories);
        pathMappings = List.copyOf(pathMappings);
    }

    public DiffOptions(Set<Category> categories, List<PathMapping> pathMappings) {
        this(categories, pathMappings, Optional.empty());
    }

    /** The same, judged as of a day. */
    public DiffOptions asOf(LocalDate day) {
        return new DiffOptions(categories, pathMappings, Optional.of(day));
    }
}
