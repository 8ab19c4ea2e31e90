package dev.tenet.linter.validation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The keywords of a schema that speak of one type of instances.
 *
 * @param type null for those that speak of all
 * @param checksType whether the group is where the schema's {@code type} is checked
 */
record KeywordGroup(@Nullable JsonType type, boolean checksType, List<Keyword> keywords) {}
