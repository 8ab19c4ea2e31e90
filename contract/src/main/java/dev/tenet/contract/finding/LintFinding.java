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
 * @param anchor the path in words that stay when items of lists are added or moved; empty where nobody asked for it
 * @param usedBy what reaches the value through references; {@link UsedBy#NONE} where nobody asked for it
 */
public record LintFinding(
        String code,
        String message,
        List<String> path,
        Severity severity,
        Range range,
        String source,
        Optional<String> documentationUrl,
        Optional<String> anchor,
        UsedBy usedBy) {

    public LintFinding(
            String code,
            String message,
            List<String> path,
            Severity severity,
            Range range,
            String source,
            Optional<String> documentationUrl) {
        this(code, message, path, severity, range, source, documentationUrl, Optional.empty(), UsedBy.NONE);
    }

    public LintFinding withAnchor(String text) {
        return new LintFinding(
                code, message, path, severity, range, source, documentationUrl, Optional.of(text), usedBy);
    }

    public LintFinding withUsedBy(UsedBy users) {
        return new LintFinding(code, message, path, severity, range, source, documentationUrl, anchor, users);
    }
}
