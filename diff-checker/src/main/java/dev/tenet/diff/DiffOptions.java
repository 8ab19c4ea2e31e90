package dev.tenet.diff;

import dev.tenet.contract.finding.Category;
import java.util.List;
import java.util.Set;

/**
 * What a comparison looks at.
 *
 * @param categories those whose levels decide the level of a finding; findings of the others are reported as {@code info}
 * @param pathMappings how paths of the base are named in the revision
 */
public record DiffOptions(Set<Category> categories, List<PathMapping> pathMappings) {
    public static final DiffOptions DEFAULT = new DiffOptions(Set.of(Category.WIRE), List.of());

    public DiffOptions {
        categories = Set.copyOf(categories);
        pathMappings = List.copyOf(pathMappings);
    }
}
