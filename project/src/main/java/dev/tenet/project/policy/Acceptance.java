package dev.tenet.project.policy;

import dev.tenet.contract.finding.Decision;
import dev.tenet.contract.finding.Level;
import dev.tenet.contract.tree.Position;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A change that the project agreed to.
 *
 * @param contract the name of the contract in {@code tenet.yaml}; absent for any
 * @param until absent for ever
 * @param source the file that it is written in
 * @param at where in the file
 */
public record Acceptance(
        Identity change,
        Optional<String> contract,
        String reason,
        Optional<String> who,
        Optional<String> ticket,
        Optional<Until> until,
        String source,
        Position at) {

    /** {@code .tenet/accepted.yaml:3:3}. */
    public String origin() {
        return source + ":" + at;
    }

    boolean covers(Identity found, Optional<String> name) {
        return (contract.isEmpty() || contract.equals(name)) && change.covers(found);
    }

    /** An expired one makes an error of the change, so that nobody forgets it. */
    Decision decision(LocalDate today, String version) {
        boolean over = until.isPresent() && until.get().isOver(today, version);
        String by = who.map(name -> " (" + name + ticket.map(id -> ", " + id).orElse("") + ")")
                .orElse(ticket.map(id -> " (" + id + ")").orElse(""));
        String limit = until.map(end -> "until " + end + ": ").orElse("");
        return over
                ? new Decision(
                        Decision.By.EXPIRED_ACCEPTANCE, Optional.of(Level.ERROR), limit + reason + by + "; " + origin())
                : new Decision(Decision.By.ACCEPTANCE, Optional.empty(), limit + reason + by);
    }
}
