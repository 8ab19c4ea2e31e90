package dev.tenet.diff;

/**
 * Lines up two major versions: paths of the base that start with {@code from} are looked for in the revision with {@code to} in its place.
 */
public record PathMapping(String from, String to) {

    /** The path of the revision that this path of the base stands for. */
    public String apply(String path) {
        boolean whole = path.startsWith(from)
                && (from.endsWith("/") || path.length() == from.length() || path.charAt(from.length()) == '/');
        return whole ? to + path.substring(from.length()) : path;
    }
}
