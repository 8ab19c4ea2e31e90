package dev.tenet.diff;

import dev.tenet.contract.finding.Category;
import java.util.List;
import java.util.Set;

/**
 * What a comparison looks at.
 *
 * @param categories those whose levels count
 * @param pathMappings the first that fits applies
 */
public record DiffOptions(Set<Category> categories, List<PathMapping> pathMappings) {
    public static final DiffOptions DEFAULT = new DiffOptions(Set.of(Category.WIRE), List.of());
}
