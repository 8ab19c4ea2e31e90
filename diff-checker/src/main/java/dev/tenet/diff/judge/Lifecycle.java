package dev.tenet.diff.judge;

import dev.tenet.contract.finding.OperationRef;
import dev.tenet.contract.lifecycle.Announcement;
import dev.tenet.contract.tree.Place;
import dev.tenet.diff.facts.Change;
import dev.tenet.diff.match.OperationPair;
import dev.tenet.diff.rules.Ageing;
import java.util.Locale;
import java.util.function.Consumer;

/** Looks at how an operation ages: deprecation, sunset, stability. */
final class Lifecycle implements OperationJudge {
    @Override
    public void judge(OperationPair pair, Reporter reporter) {
        OperationRef operation = reporter.operation();
        String subject = "operation " + operation.method().toUpperCase(Locale.ROOT) + " " + operation.path();
        judge(
                subject,
                pair.base().deprecated(),
                pair.revision().deprecated(),
                pair.base().place(),
                pair.revision().place(),
                reporter::add);
    }

    /** Anything that can be deprecated. */
    static void judge(
            String subject,
            boolean wasDeprecated,
            boolean isDeprecated,
            Place base,
            Place revision,
            Consumer<Change> found) {
        for (Ageing change : Ageing.changes(base::find, wasDeprecated, revision::find, isDeprecated)) {
            String between = change.keyword().equals(Announcement.DEPRECATED) ? " " : ": ";
            found.accept(Change.between(
                    change.rule(),
                    subject + between + change.text(),
                    base.find(change.keyword()).orElse(base),
                    revision.find(change.keyword()).orElse(revision)));
        }
    }
}
