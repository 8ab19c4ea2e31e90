package dev.tenet.diff.judge;

import dev.tenet.contract.model.Operation;
import dev.tenet.contract.model.SecurityRequirement;
import dev.tenet.contract.tree.Place;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * One of the ways to prove who calls: the scopes needed of each scheme.
 *
 * @param needs by a name that both contracts share
 */
record SecurityAlternative(Place place, Map<String, Set<String>> needs) {

    /**
     * The alternatives of an operation; one without needs where nothing is asked.
     *
     * @param silent what is shown where the operation does not say itself that nothing is asked
     */
    static List<SecurityAlternative> of(Operation operation, Place silent, UnaryOperator<String> names) {
        return operation.security().isEmpty()
                ? List.of(new SecurityAlternative(
                        operation.place().find("security").orElse(silent), Map.of()))
                : operation.security().stream()
                        .map(requirement -> of(requirement, names))
                        .toList();
    }

    private static SecurityAlternative of(SecurityRequirement requirement, UnaryOperator<String> names) {
        Map<String, Set<String>> needs = new TreeMap<>();
        requirement
                .schemes()
                .forEach((name, scopes) -> needs.computeIfAbsent(names.apply(name), key -> new TreeSet<>())
                        .addAll(scopes));
        return new SecurityAlternative(requirement.place(), needs);
    }

    /** Whether whoever satisfies that one satisfies this one. */
    boolean isSatisfiedBy(SecurityAlternative held) {
        return needs.entrySet().stream()
                .allMatch(need -> held.needs.containsKey(need.getKey())
                        && held.needs.get(need.getKey()).containsAll(need.getValue()));
    }

    boolean hasSameSchemes(SecurityAlternative other) {
        return needs.keySet().equals(other.needs.keySet());
    }

    boolean isNothing() {
        return needs.isEmpty();
    }

    /** The scopes that this one needs and the other does not. */
    Set<String> scopesBeyond(SecurityAlternative other) {
        Set<String> scopes = new TreeSet<>();
        needs.forEach((name, needed) -> needed.stream()
                .filter(scope -> !other.needs.getOrDefault(name, Set.of()).contains(scope))
                .forEach(scopes::add));
        return scopes;
    }

    String text() {
        if (needs.isEmpty()) {
            return "no credentials";
        }
        return String.join(
                " and ",
                needs.entrySet().stream()
                        .map(need -> need.getKey() + (need.getValue().isEmpty() ? "" : " " + need.getValue()))
                        .toList());
    }

    static String texts(List<SecurityAlternative> alternatives) {
        return String.join(
                " or ",
                alternatives.stream().map(SecurityAlternative::text).sorted().toList());
    }
}
