package dev.tenet.project.deprecation;

import dev.tenet.contract.model.Contract;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The front door of this package: all that is announced to go away, soonest first.
 *
 * @param within how many days ahead counts as soon
 */
public record Deprecations(LocalDate today, int within, List<Deprecation> all) {
    private static final Comparator<Deprecation> SOONEST_FIRST = Comparator.comparing(
                    (Deprecation each) -> each.announcement().sunset().orElse(LocalDate.MAX))
            .thenComparing(Deprecation::contract)
            .thenComparing(Deprecation::subject)
            .thenComparing(each -> each.place().pointer());

    /** @param contracts by the names that reports call them */
    public static Deprecations of(Map<String, Contract> contracts, LocalDate today, int within) {
        List<Deprecation> all = new ArrayList<>();
        contracts.forEach((name, contract) -> new DeprecationFinder(contract)
                .found()
                .forEach(found -> all.add(Deprecation.of(
                        name, found.subject(), found.operations(), found.announcement(), today, within))));
        all.sort(SOONEST_FIRST);
        return new Deprecations(today, within, List.copyOf(all));
    }

    public List<Deprecation> in(Deprecation.State state) {
        return all.stream().filter(each -> each.state() == state).toList();
    }

    public boolean hasOverdue() {
        return !in(Deprecation.State.OVERDUE).isEmpty();
    }

    /** {@code 1 overdue, 2 in the next 90 days, 3 later, 4 without a date}. */
    public String summary() {
        return String.format(
                Locale.ROOT,
                "%d overdue, %d in the next %d days, %d later, %d without a date",
                in(Deprecation.State.OVERDUE).size(),
                in(Deprecation.State.DUE).size(),
                within,
                in(Deprecation.State.LATER).size(),
                in(Deprecation.State.UNDATED).size());
    }
}
