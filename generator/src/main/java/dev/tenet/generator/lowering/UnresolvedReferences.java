package dev.tenet.generator.lowering;

import dev.tenet.generator.bundle.Bundler;

/** Tells the references that lead nowhere: what they stand for may be anything. */
final class UnresolvedReferences implements Step {
    @Override
    public void lower(Draft draft) {
        KeywordWalk.over(draft.root(), object -> {
            if (object.has(Bundler.UNRESOLVED)) {
                String reference = object.get(Bundler.UNRESOLVED).asString("");
                draft.warn(
                        "generate-reference",
                        object,
                        "$ref",
                        "\"" + Prose.shown(reference)
                                + "\" leads nowhere, or in circles: here generated code knows nothing");
                object.remove(Bundler.UNRESOLVED);
            }
        });
    }
}
