package dev.tenet.linter.ruleset;

import java.util.List;

/** A ruleset cannot be used. */
public final class RulesetException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient List<String> problems;

    /** @param problems each of the form {@code file:line:column: what is wrong, what to do} */
    public RulesetException(List<String> problems) {
        super(String.join("\n", problems), null, false, false);
        this.problems = List.copyOf(problems);
    }

    public List<String> problems() {
        return problems;
    }
}
