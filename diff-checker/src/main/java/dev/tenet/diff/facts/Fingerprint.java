package dev.tenet.diff.facts;

import dev.tenet.contract.finding.OperationRef;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** What identifies a finding across runs: rule, direction, first operation and places, never texts or line numbers. */
final class Fingerprint {
    private static final int LENGTH = 8;

    private Fingerprint() {}

    static String of(Change change, List<OperationRef> operations, String base, String revision) {
        String operation = operations.isEmpty()
                ? ""
                : operations.get(0).method() + " " + operations.get(0).path().replaceAll("\\{[^{}]*}", "{}");
        String identity = String.join(
                "\n",
                change.rule().id(),
                change.direction().map(Enum::name).orElse(""),
                operation,
                base.replaceAll("\\{[^{}]*}", "{}"),
                revision.replaceAll("\\{[^{}]*}", "{}"));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, LENGTH);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
