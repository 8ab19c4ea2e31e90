package dev.tenet.linter.path.filter;

/** A method that was named but not called, as in {@code @.match && @.match(…)}; equal for all values of a type. */
record Method(String name) {
    @Override
    public String toString() {
        return "function " + name + "() { [native code] }";
    }
}
