package dev.tenet.sample.shared;

import java.util.List;

/** Values of a request are not acceptable: those of parameters give 400, those of the body 422. */
public final class InvalidRequest extends RuntimeException {
    private final transient List<Violation> violations;

    public InvalidRequest(List<Violation> violations) {
        super(violations.toString(), null, false, false);
        this.violations = List.copyOf(violations);
    }

    /** A value of the body. */
    public static InvalidRequest body(String pointer, String message) {
        return new InvalidRequest(List.of(new Violation(pointer, null, message)));
    }

    /** A value of a parameter or header. */
    public static InvalidRequest parameter(String name, String message) {
        return new InvalidRequest(List.of(new Violation(null, name, message)));
    }

    public List<Violation> violations() {
        return violations;
    }

    public boolean isOfBody() {
        return violations.stream().anyMatch(violation -> violation.pointer() != null);
    }
}
