package dev.tenet.linter.document;

import dev.tenet.contract.tree.Node;
import java.util.List;

/**
 * Where a path through the linted document ends up in a file.
 *
 * @param document the file that holds the value
 * @param path the longest part of the way that exists in that file
 * @param node the value there
 * @param missing the whole way that was asked for, in terms of that file: longer than {@code path} where the value is missing
 */
public record Located(LintDocument document, List<String> path, Node node, List<String> missing) {}
