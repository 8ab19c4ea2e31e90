package dev.tenet.diff.judge;

import dev.tenet.contract.model.Contract;
import dev.tenet.contract.model.Operation;
import dev.tenet.contract.model.SecurityRequirement;
import dev.tenet.contract.tree.Place;
import dev.tenet.diff.facts.Change;
import dev.tenet.diff.match.OperationPair;
import dev.tenet.diff.match.SchemeNames;
import dev.tenet.diff.rules.SecurityRule;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Judges who may call. A client holds credentials that satisfied one alternative of the base; it breaks where these satisfy no alternative
 * of the revision. Schemes are the same by what they mean, not by their name.
 */
final class SecurityJudge implements OperationJudge {
    private final SchemeNames names;
    private final SchemeComparison schemes;

    SecurityJudge(Contract base, Contract revision) {
        this.names = SchemeNames.of(base, revision);
        this.schemes = new SchemeComparison(base, revision);
    }

    /** One alternative: the scopes needed of each scheme, by a name that both contracts share. */
    private record Alternative(Place place, Map<String, Set<String>> needs) {
        /** Whether whoever satisfies that one satisfies this one. */
        boolean isSatisfiedBy(Alternative held) {
            return needs.entrySet().stream()
                    .allMatch(need -> held.needs.containsKey(need.getKey())
                            && held.needs.get(need.getKey()).containsAll(need.getValue()));
        }

        boolean hasSameSchemes(Alternative other) {
            return needs.keySet().equals(other.needs.keySet());
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
    }

    @Override
    public void judge(OperationPair pair, Reporter reporter) {
        if (pair.turned()) {
            return;
        }
        List<Alternative> old = alternatives(pair.base(), true);
        List<Alternative> now = alternatives(pair.revision(), false);
        for (Alternative held : old) {
            if (now.stream().noneMatch(needed -> needed.isSatisfiedBy(held))) {
                refused(held, now, pair, reporter);
            }
        }
        for (Alternative needed : now) {
            if (old.stream().noneMatch(held -> held.isSatisfiedBy(needed))) {
                opened(needed, old, pair, reporter);
            }
        }
        usedSchemes(pair).forEach(name -> schemes.compare(name, reporter));
    }

    private List<Alternative> alternatives(Operation operation, boolean base) {
        if (operation.security().isEmpty()) {
            return List.of(new Alternative(place(operation), Map.of()));
        }
        return operation.security().stream()
                .map(requirement -> alternative(requirement, base))
                .toList();
    }

    private Alternative alternative(SecurityRequirement requirement, boolean base) {
        Map<String, Set<String>> needs = new TreeMap<>();
        requirement
                .schemes()
                .forEach((name, scopes) -> needs.computeIfAbsent(
                                base ? name : names.inBase(name), key -> new TreeSet<>())
                        .addAll(scopes));
        return new Alternative(requirement.place(), needs);
    }

    private static Place place(Operation operation) {
        Place root = operation.place().document().place();
        return operation
                .place()
                .find("security")
                .orElseGet(() -> root.find("security").orElse(root));
    }

    private static void refused(Alternative held, List<Alternative> now, OperationPair pair, Reporter reporter) {
        Optional<Alternative> more = now.stream().filter(held::hasSameSchemes).findFirst();
        Place place = more.map(Alternative::place).orElse(place(now, pair.revision()));
        Change change;
        if (held.needs().isEmpty()) {
            change = Change.between(
                    SecurityRule.SECURITY_ADDED, "credentials are needed now: " + texts(now), held.place(), place);
        } else if (more.isPresent()) {
            Set<String> scopes = new LinkedHashSet<>();
            more.get().needs().forEach((name, needed) -> {
                scopes.addAll(needed);
                scopes.removeAll(held.needs().getOrDefault(name, Set.of()));
            });
            change = Change.between(
                    SecurityRule.SECURITY_SCOPE_ADDED, "further scopes are needed now: " + scopes, held.place(), place);
        } else {
            change = Change.between(
                    SecurityRule.SECURITY_ALTERNATIVE_REMOVED,
                    held.text() + " is no longer enough; needed now: " + texts(now),
                    held.place(),
                    place);
        }
        reporter.add(change.shownBy(reporter.call() + " with " + held.text(), "needed now: " + texts(now)));
    }

    private static void opened(Alternative needed, List<Alternative> old, OperationPair pair, Reporter reporter) {
        Optional<Alternative> before =
                old.stream().filter(needed::hasSameSchemes).findFirst();
        Place place = before.map(Alternative::place).orElse(place(old, pair.base()));
        if (needed.needs().isEmpty()) {
            reporter.add(Change.between(
                    SecurityRule.SECURITY_REMOVED, "credentials are no longer needed", place, needed.place()));
        } else if (before.isPresent()) {
            reporter.add(Change.between(
                    SecurityRule.SECURITY_SCOPE_REMOVED,
                    "fewer scopes are needed: " + needed.text(),
                    place,
                    needed.place()));
        } else if (old.stream().noneMatch(held -> held.needs().isEmpty())) {
            reporter.add(Change.between(
                    SecurityRule.SECURITY_ALTERNATIVE_ADDED, needed.text() + " is enough now", place, needed.place()));
        }
    }

    private static Place place(List<Alternative> alternatives, Operation operation) {
        return alternatives.isEmpty() ? place(operation) : alternatives.get(0).place();
    }

    private static String texts(List<Alternative> alternatives) {
        return String.join(
                " or ", alternatives.stream().map(Alternative::text).sorted().toList());
    }

    /** The schemes that both versions of the operation use under the same name. */
    private static Set<String> usedSchemes(OperationPair pair) {
        Set<String> used = new TreeSet<>();
        pair.base()
                .security()
                .forEach(requirement -> used.addAll(requirement.schemes().keySet()));
        Set<String> now = new TreeSet<>();
        pair.revision()
                .security()
                .forEach(requirement -> now.addAll(requirement.schemes().keySet()));
        used.retainAll(now);
        return used;
    }
}
