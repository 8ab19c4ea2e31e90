package dev.tenet.diff.judge;

import dev.tenet.contract.finding.Level;
import dev.tenet.contract.model.Operation;
import dev.tenet.contract.tree.Place;
import dev.tenet.diff.facts.Change;
import dev.tenet.diff.match.OperationPair;
import dev.tenet.diff.rules.OperationRule;
import java.util.LinkedHashSet;
import java.util.Optional;

/** Looks at the names that generated code takes from an operation: its operationId and its tags. */
final class OperationNames implements OperationJudge {
    @Override
    public void judge(OperationPair pair, Reporter reporter) {
        Operation base = pair.base();
        Operation revision = pair.revision();
        Optional<String> old = base.operationId();
        Optional<String> now = revision.operationId();
        if (!old.equals(now)) {
            OperationRule rule = old.isEmpty()
                    ? OperationRule.OPERATION_ID_ADDED
                    : now.isEmpty() ? OperationRule.OPERATION_ID_REMOVED : OperationRule.OPERATION_ID_CHANGED;
            String message = "operationId " + old.map(id -> "'" + id + "'").orElse("(none)") + " became "
                    + now.map(id -> "'" + id + "'").orElse("(none)");
            reporter.add(Change.of(rule, message, at(base, "operationId"), at(revision, "operationId")));
        }
        if (!new LinkedHashSet<>(base.tags()).equals(new LinkedHashSet<>(revision.tags()))) {
            String message = "tags changed from " + base.tags() + " to " + revision.tags();
            Change change =
                    Change.of(OperationRule.OPERATION_TAGS_CHANGED, message, at(base, "tags"), at(revision, "tags"));
            // An operation is in the class of each of its tags: a further one takes nothing away.
            boolean stays = !base.tags().isEmpty() && revision.tags().containsAll(base.tags());
            reporter.add(stays ? change.inSource(Level.INFO) : change);
        }
    }

    private static Optional<Place> at(Operation operation, String keyword) {
        return Optional.of(operation.place().find(keyword).orElse(operation.place()));
    }
}
