package dev.tenet.generator.version;

import dev.tenet.contract.finding.SemanticVersionAdvice;
import java.util.List;

/**
 * The version of an SDK, and why it is that one.
 *
 * @param text as the registry of the language writes it: what goes into the generated code
 * @param step what the change since the baseline asked for; {@code NONE} where the version does not come from a diff
 * @param reasons one sentence each, the weightiest first
 * @param record what the lock keeps of it
 */
public record SdkVersion(String text, SemanticVersionAdvice step, List<String> reasons, VersionRecord record) {
    public SdkVersion {
        reasons = List.copyOf(reasons);
    }
}
