package dev.tenet.linter.path.filter;

/** A filter cannot be evaluated for a value: in JavaScript the expression would throw. */
public final class FilterFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String reason;

    FilterFailure(String reason) {
        super(reason, null, false, false);
        this.reason = reason;
    }

    /** The message, much as JavaScript's. */
    public String reason() {
        return reason;
    }

    /** A failure of a script; its message is the reason. */
    public static FilterFailure ofScript(String message) {
        return new FilterFailure(message);
    }

    static FilterFailure noMember(Object object, String name) {
        return new FilterFailure("Cannot read properties of " + Js.string(object) + " (reading '" + name + "')");
    }

    static FilterFailure noFunction(String name) {
        return new FilterFailure(name + " is not a function");
    }
}
