package dev.tenet.linter.validation;

import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.Pointer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * One validation as it runs: the errors so far, and how they are treated where it stands.
 *
 * <p>Without {@code allErrors} the first error ends the validation and is the only one that is told, but for what lies below alternatives
 * (<i>composite</i> places), where errors are collected until it is known whether they matter.
 */
final class Evaluation {
    private static final int DEPTH = 600;
    private static final long STEPS = 20_000_000;

    private RootSchema root;
    private final @Nullable Set<Node> knownValid;
    private final Map<String, Subschema> dynamicAnchors = new HashMap<>();
    private final List<SchemaError> errors = new ArrayList<>();
    private boolean allErrors;
    private boolean composite;
    private boolean quiet;
    private int start;
    private int depth;
    private long steps;

    /** @param knownValid instances that are known to be valid where the root schema refers to itself, and to which those that turn out so are added */
    Evaluation(RootSchema root, boolean allErrors, @Nullable Set<Node> knownValid) {
        this.root = root;
        this.allErrors = allErrors;
        this.knownValid = knownValid;
    }

    RootSchema root() {
        return root;
    }

    @Nullable
    Set<Node> knownValid() {
        return knownValid;
    }

    Map<String, Subschema> dynamicAnchors() {
        return dynamicAnchors;
    }

    List<SchemaError> errors() {
        return errors;
    }

    boolean allErrors() {
        return allErrors;
    }

    boolean composite() {
        return composite;
    }

    boolean quiet() {
        return quiet;
    }

    void enter() {
        if (++depth > DEPTH) {
            throw new ValidationException("the validation nests more than " + DEPTH + " levels deep");
        }
        if (++steps > STEPS) {
            throw new ValidationException("the validation takes more than " + STEPS + " steps");
        }
    }

    void leave() {
        depth--;
    }

    boolean fail(Place place, String keyword, String message) {
        return fail(place, keyword, message, SchemaError.Detail.NONE);
    }

    /** Reports an error in place of those that were collected on the way to it; always false. */
    boolean fail(Place place, String keyword, String message, SchemaError.Detail detail) {
        if (!quiet) {
            if (!composite && !allErrors) {
                forget(start);
            }
            errors.add(error(place, keyword, message, detail));
        }
        return false;
    }

    /** Reports an error in addition to those that were collected on the way to it; always false. */
    boolean failAlso(Place place, String keyword, String message, SchemaError.Detail detail) {
        if (!quiet) {
            errors.add(error(place, keyword, message, detail));
        }
        return false;
    }

    private static SchemaError error(Place place, String keyword, String message, SchemaError.Detail detail) {
        Pointer schema = place.schema();
        return new SchemaError(keyword, place.instance(), schema.child(keyword), message, detail);
    }

    void replaceErrors(List<SchemaError> others) {
        errors.clear();
        errors.addAll(others);
    }

    int mark() {
        return errors.size();
    }

    /** Forgets the errors since a mark. */
    void forget(int mark) {
        if (errors.size() > mark) {
            errors.subList(mark, errors.size()).clear();
        }
    }

    /** Runs a part whose errors may turn out not to matter. */
    boolean compositely(BooleanSupplier part) {
        boolean before = composite;
        composite = true;
        try {
            return part.getAsBoolean();
        } finally {
            composite = before;
        }
    }

    /** Runs a part of which only the outcome matters. */
    boolean quietly(BooleanSupplier part) {
        boolean compositeBefore = composite;
        boolean quietBefore = quiet;
        boolean allBefore = allErrors;
        composite = true;
        quiet = true;
        allErrors = false;
        try {
            return part.getAsBoolean();
        } finally {
            composite = compositeBefore;
            quiet = quietBefore;
            allErrors = allBefore;
        }
    }

    /** Runs a part that Ajv compiles to a function of its own: it ends at its own first error even among alternatives. */
    boolean separately(RootSchema other, BooleanSupplier part) {
        RootSchema rootBefore = root;
        boolean compositeBefore = composite;
        int startBefore = start;
        composite = quiet;
        start = errors.size();
        root = other;
        try {
            return part.getAsBoolean();
        } finally {
            composite = compositeBefore;
            start = startBefore;
            root = rootBefore;
        }
    }
}
