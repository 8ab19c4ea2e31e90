package dev.tenet.linter.validation;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks for the first thing that makes a schema unusable, in the order in which Ajv compiles. */
final class ProblemSearch {
    private final RootSchema root;
    private final Set<Subschema> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private @Nullable SchemaException found;

    private ProblemSearch(RootSchema root) {
        this.root = root;
    }

    /** Null where the schema can be used. */
    static @Nullable SchemaException in(RootSchema root) {
        ProblemSearch search = new ProblemSearch(root);
        search.settles(root.compiled());
        return search.found;
    }

    /** Whether nothing below is wrong nor depends on the root, so that it need not be looked at again. */
    private boolean settles(Subschema schema) {
        if (schema.steps().isEmpty()) {
            return true;
        }
        if (!seen.add(schema)) {
            return false;
        }
        boolean settles = true;
        for (Step step : schema.steps()) {
            settles &= settles(step);
            if (found != null) {
                return false;
            }
        }
        if (settles) {
            schema.settle();
        }
        return settles;
    }

    private boolean settles(Step step) {
        if (step instanceof Step.Child child) {
            return settles(child.schema());
        }
        if (step instanceof Step.Problem problem) {
            found = new SchemaException(problem.message(), false);
        } else if (step instanceof Step.Reference reference) {
            RootSchema.Target target = root.resolve(reference.keyword());
            if (target == null) {
                found = missing(reference.keyword());
            } else if (target.root() == root) {
                settles(target.schema());
            }
        }
        return false;
    }

    private SchemaException missing(RefKeyword reference) {
        String base = reference.base().isEmpty() ? root.base() : reference.base();
        return new SchemaException(
                "can't resolve reference " + reference.reference() + " from id " + (base.isEmpty() ? "#" : base), true);
    }
}
