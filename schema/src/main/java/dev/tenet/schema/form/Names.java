package dev.tenet.schema.form;

import java.util.Collection;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** A set of property names, described. */
public sealed interface Names {

    /**
     * The names in {@code listed} and those that match one of {@code patterns}; or, where {@code others} is set, all names but these.
     *
     * @param patterns regular expressions that are known to be regular
     */
    record Listed(SortedSet<String> listed, SortedSet<String> patterns, boolean others) implements Names {}

    /** The names which, as strings, satisfy a form ({@code propertyNames}). */
    record Spelled(int form) implements Names {}

    /** The name, where it is the only one in the set. */
    default Optional<String> single() {
        return this instanceof Listed listed
                        && !listed.others()
                        && listed.patterns().isEmpty()
                        && listed.listed().size() == 1
                ? Optional.of(listed.listed().first())
                : Optional.empty();
    }

    static Names only(String name) {
        return listed(java.util.List.of(name), java.util.List.of(), false);
    }

    static Names matching(String pattern) {
        return listed(java.util.List.of(), java.util.List.of(pattern), false);
    }

    static Names allBut(Collection<String> listed, Collection<String> patterns) {
        return listed(listed, patterns, true);
    }

    static Names listed(Collection<String> listed, Collection<String> patterns, boolean others) {
        return new Listed(new TreeSet<>(listed), new TreeSet<>(patterns), others);
    }
}
