package dev.tenet.report.run;

import dev.tenet.contract.finding.Decision;
import dev.tenet.contract.finding.Finding;
import dev.tenet.contract.finding.Severity;
import dev.tenet.report.syntax.StableHash;
import java.util.List;
import java.util.Optional;

/**
 * One thing that was found.
 *
 * @param severity what counts, after the decision of the project; a hint where the finding does not count
 * @param fails whether it fails the run
 * @param at where a reader should look: always a file that is there now
 * @param related other places, such as that in the base
 * @param fingerprint identifies it across runs, within its section
 * @param url where its rule is explained, as the rule itself says
 * @param change what the diff knows of it
 */
public record Entry(
        String rule,
        Severity severity,
        boolean fails,
        String message,
        Spot at,
        List<Related> related,
        String fingerprint,
        Optional<String> url,
        Optional<Finding> change) {
    /** The rule of what is wrong with the input itself. */
    public static final String INPUT = "input";

    public Entry {
        related = List.copyOf(related);
    }

    /** @param label what the place has to do with the finding */
    public record Related(String label, Spot spot) {}

    /** Something that no rule found: a file that cannot be read, code that is not current. */
    public static Entry remark(String rule, Severity severity, boolean fails, String message, Spot at) {
        return new Entry(
                rule,
                severity,
                fails,
                message,
                at,
                List.of(),
                StableHash.of(rule, at.source(), message),
                Optional.empty(),
                Optional.empty());
    }

    /** Why it is accepted; empty where it is not. */
    public Optional<String> accepted() {
        return decision(Decision.By.ACCEPTANCE).map(Decision::reason);
    }

    /** The decision of the project that rests on this. */
    public Optional<Decision> decision(Decision.By by) {
        return change.flatMap(Finding::decision).filter(decision -> decision.by() == by);
    }
}
