package dev.tenet.linter.validation;

import dev.tenet.contract.tree.Pointer;
import dev.tenet.linter.value.Value;
import org.jspecify.annotations.Nullable;

/** {@code $dynamicRef} and {@code $recursiveRef}: to the anchor that counts, else to the root. */
record DynamicReference(String anchor) implements Keyword {

    static Keyword dynamic(Compilation schema) {
        String keyword = schema.get("$dynamicRef").isUndefined() ? "$recursiveRef" : "$dynamicRef";
        String reference = schema.get(keyword).text();
        if (!reference.startsWith("#")) {
            throw new SchemaProblem("\"" + keyword + "\" only supports hash fragment reference");
        }
        return new DynamicReference(reference.substring(1));
    }

    @Override
    public boolean test(Value value, Place place, Evaluation run, @Nullable Evaluated evaluated) {
        Subschema known = run.dynamicAnchors().get(anchor);
        Subschema target = known != null ? known : run.root().compiled();
        Place start = new Place(place.instance(), Pointer.ROOT);
        return run.separately(run.root(), () -> target.test(value, start, run, evaluated));
    }
}
