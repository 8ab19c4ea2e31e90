package dev.tenet.linter.function;

import java.util.List;

/** The options of a function are not what it takes. */
public final class OptionsException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    /**
     * One thing that is wrong.
     *
     * @param path from {@code functionOptions} to the option; empty for the options as a whole
     */
    public record Problem(List<String> path, String message) {}

    public OptionsException(List<Problem> problems) {
        super(problems.get(0).message(), null, false, false);
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
