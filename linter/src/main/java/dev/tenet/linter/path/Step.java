package dev.tenet.linter.path;

/** One step of an expression, as it is written. */
sealed interface Step {

    /**
     * Down to members: {@code .name}, {@code [*]}, {@code ..[?(…)]}.
     *
     * @param deep whether to those of everything below too
     */
    record Down(boolean deep, Selector selector) implements Step {
        boolean isDeepWildcard() {
            return deep && selector instanceof Selector.Wildcard;
        }
    }

    /** To the value itself and everything below that can have members: a {@code ..} at the end. */
    record Containers() implements Step {}

    /** Up to what holds the value: {@code ^}. */
    record Up() implements Step {}

    /** From the value to its key, {@code ~}; what comes after it does not count. */
    record Key() implements Step {}
}
