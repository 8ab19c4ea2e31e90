package dev.tenet.diff.facts;

import dev.tenet.contract.finding.Finding;
import java.util.Comparator;

/** The order of findings: by level, rule, first operation, place; never by the order of the files. */
final class FindingOrder {
    static final Comparator<Keyed> WORST_FIRST = Comparator.comparing(
                    (Keyed keyed) -> keyed.finding().level())
            .thenComparing(keyed -> keyed.finding().rule())
            .thenComparing(FindingOrder::operation)
            .thenComparing(Keyed::pointer)
            .thenComparing(keyed -> keyed.finding().direction().map(Enum::name).orElse(""))
            .thenComparing(keyed -> keyed.finding().message());

    private FindingOrder() {}

    /** A finding and the place by which it is sorted. */
    record Keyed(Finding finding, String pointer) {}

    private static String operation(Keyed keyed) {
        return keyed.finding().operations().stream()
                .findFirst()
                .map(operation -> operation.path() + " " + operation.method())
                .orElse("");
    }
}
