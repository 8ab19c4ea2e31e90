package dev.tenet.generator.lowering;

import dev.tenet.contract.finding.LintFinding;
import dev.tenet.generator.bundle.Bundle;
import java.util.List;

/** The front of this package: changes a bundle so that the engine makes the best of it. */
public final class Lowering {
    private final LoweringProfile profile;

    public Lowering(LoweringProfile profile) {
        this.profile = profile;
    }

    /**
     * Changes a bundle in place.
     *
     * @return what the generated code will not know, each with its place in the contract
     */
    public List<LintFinding> lower(Bundle bundle) {
        bundle.root().remove("webhooks");
        if (profile.generatedIdempotencyKeys()) {
            IdempotencyKeys.makeOptional(bundle.root());
        }
        return List.of();
    }

    public LoweringProfile profile() {
        return profile;
    }
}
