package dev.tenet.linter.baseline;

import dev.tenet.contract.finding.LintFinding;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;

/**
 * What a finding is known by: it stays the same when lines move and when items of lists are added.
 *
 * @param source the file, relative to that of the baseline, with slashes
 * @param place see {@link dev.tenet.linter.related.Anchor}
 * @param message a hash of the message
 */
public record BaselineEntry(String source, String place, String rule, String message)
        implements Comparable<BaselineEntry> {
    private static final int BYTES = 6;
    private static final Comparator<BaselineEntry> ORDER = Comparator.comparing(BaselineEntry::source)
            .thenComparing(BaselineEntry::place)
            .thenComparing(BaselineEntry::rule)
            .thenComparing(BaselineEntry::message);

    static BaselineEntry of(LintFinding finding, BaselinePaths paths) {
        return new BaselineEntry(
                paths.relative(finding.source()), finding.anchor().orElse(""), finding.code(), hash(finding.message()));
    }

    private static String hash(String message) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(message.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public int compareTo(BaselineEntry other) {
        return ORDER.compare(this, other);
    }
}
