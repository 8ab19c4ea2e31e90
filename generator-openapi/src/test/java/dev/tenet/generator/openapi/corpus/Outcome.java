package dev.tenet.generator.openapi.corpus;

import java.util.List;

/**
 * What became of one contract and one kind of target.
 *
 * @param failure why nothing was generated; empty where it was
 * @param errors of the compiler, as {@code file:line: message}
 */
record Outcome(
        String contract,
        String kind,
        long bytes,
        double seconds,
        double compileSeconds,
        int files,
        int sources,
        String failure,
        List<String> errors) {
    boolean compiles() {
        return failure.isEmpty() && errors.isEmpty();
    }

    String verdict() {
        return !failure.isEmpty() ? "crash" : errors.isEmpty() ? "yes" : "no (" + errors.size() + ")";
    }
}
