package dev.tenet.contract.finding;

import dev.tenet.contract.tree.Range;
import java.util.List;
import java.util.Optional;

/**
 * One thing that the linter found: what Spectral calls a result.
 *
 * @param code the name of the rule, or {@code parser}, {@code invalid-ref}, {@code unrecognized-format}
 * @param message one sentence for people, without positions
 * @param path the keys and indices from the root of {@code source} to the value; empty for the whole document
 * @param range where, with lines and columns counted from 1
 * @param source the file that holds the value: the linted document, or one that it refers to
 * @param documentationUrl where the rule is explained
 */
public record LintFinding(
        String code,
        String message,
        List<String> path,
        Severity severity,
        Range range,
        String source,
        Optional<String> documentationUrl) {}
