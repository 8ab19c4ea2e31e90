package dev.tenet.sample.catalogue;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A category, with everything below it.
 *
 * @param parentId null at the root
 */
public record CategoryNode(UUID id, @Nullable UUID parentId, String name, List<CategoryNode> children) {}
