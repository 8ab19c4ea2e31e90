package dev.tenet.diff;

import dev.tenet.contract.finding.Comparison;
import dev.tenet.contract.lifecycle.Announcement;
import dev.tenet.contract.model.Contract;
import dev.tenet.contract.model.Operation;
import dev.tenet.contract.model.PathItem;
import dev.tenet.diff.facts.AnnouncedEnd;
import dev.tenet.diff.facts.Change;
import dev.tenet.diff.facts.Findings;
import dev.tenet.diff.judge.DocumentJudge;
import dev.tenet.diff.judge.OperationComparison;
import dev.tenet.diff.judge.Run;
import dev.tenet.diff.match.OperationMatcher;
import dev.tenet.diff.match.OperationPair;
import dev.tenet.diff.match.Pairs;
import dev.tenet.diff.match.Subtypes;
import dev.tenet.diff.match.UnchangedOperations;
import dev.tenet.diff.match.UnchangedParts;
import dev.tenet.diff.rules.DocumentRule;
import dev.tenet.diff.rules.OperationRule;
import dev.tenet.diff.schema.Dialects;
import dev.tenet.diff.schema.SchemaComparison;
import dev.tenet.schema.SchemaContainment;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The front door of this module: what changed between two contracts, and whom it breaks.
 *
 * <p>Operations are found again by method and path template; what is the same text on both sides is passed over; the rest is
 * compared side by side. Neither the order of keys, of parameters or of files, nor earlier comparisons, change the result.
 */
public final class ContractDiff {
    private final DiffOptions options;

    public ContractDiff(DiffOptions options) {
        this.options = options;
    }

    public Comparison compare(Contract base, Contract revision) {
        Findings findings = new Findings(
                new AnnouncedEnd(options.today(), base.place().find("info").flatMap(Announcement::of)));
        Dialects dialects = Dialects.of(base, revision);
        Subtypes subtypes = new Subtypes();
        UnchangedParts unchanged = new UnchangedParts(dialects.areSame(), subtypes);
        SchemaComparison schemas = new SchemaComparison(new SchemaContainment(), unchanged, subtypes, dialects);
        Run run = new Run(base, revision, options, unchanged, schemas, findings);
        UnchangedOperations same = new UnchangedOperations(base, revision, unchanged);
        OperationComparison operations = new OperationComparison(run);

        compare(base.paths(), revision.paths(), false, same, operations, findings);
        compare(base.webhooks(), revision.webhooks(), true, same, operations, findings);
        new DocumentJudge(run).judge();
        return new Comparison(side(base), side(revision), findings.sorted(options.categories()));
    }

    /**
     * A contract that a set of contracts no longer has: whoever relies on it breaks, whatever it promised.
     *
     * @param revision what the contract would be called in the other set
     */
    public Comparison removed(Contract base, String revision) {
        Findings findings = new Findings(AnnouncedEnd.UNKNOWN);
        String message = "contract " + base.title() + " removed: " + revision + " is not there any more";
        findings.add(Change.removed(DocumentRule.CONTRACT_REMOVED, message, base.place()));
        return new Comparison(side(base), new Comparison.Side(revision, "", ""), findings.sorted(options.categories()));
    }

    /**
     * A contract that a set of contracts did not have: nobody relies on it yet.
     *
     * @param base what the contract would be called in the other set
     */
    public Comparison added(String base, Contract revision) {
        Findings findings = new Findings(AnnouncedEnd.UNKNOWN);
        String message = "contract " + revision.title() + " added";
        findings.add(Change.added(DocumentRule.CONTRACT_ADDED, message, revision.place()));
        return new Comparison(new Comparison.Side(base, "", ""), side(revision), findings.sorted(options.categories()));
    }

    private void compare(
            List<PathItem> base,
            List<PathItem> revision,
            boolean webhooks,
            UnchangedOperations same,
            OperationComparison comparison,
            Findings findings) {
        OperationMatcher matcher = new OperationMatcher(webhooks ? List.of() : options.pathMappings());
        Pairs<Operation> operations = matcher.match(base, revision);
        for (Operation gone : operations.removed()) {
            findings.add(
                    webhooks ? webhookRemoved(gone) : operationRemoved(gone, matcher.successor(gone, revision)),
                    OperationPair.ref(gone));
        }
        for (Operation come : operations.added()) {
            String message = (webhooks ? "webhook " : "operation ") + name(come) + " added";
            findings.add(
                    Change.added(
                            webhooks ? OperationRule.WEBHOOK_ADDED : OperationRule.OPERATION_ADDED,
                            message,
                            come.place()),
                    OperationPair.ref(come));
        }
        for (Pairs.Pair<Operation> pair : operations.matched()) {
            if (!same.isUnchanged(pair.base(), pair.revision())) {
                comparison.compare(OperationPair.of(pair.base(), pair.revision(), webhooks));
            }
        }
    }

    private static Change operationRemoved(Operation gone, Optional<Operation> successor) {
        String message = "operation " + name(gone) + " removed";
        return successor
                .map(other -> Change.between(
                                OperationRule.OPERATION_REMOVED,
                                message + "; " + name(other) + " answers in its place now",
                                gone.place(),
                                other.place())
                        .shownBy(name(gone), "it is taken for " + name(other)))
                .orElseGet(() -> Change.removed(OperationRule.OPERATION_REMOVED, message, gone.place())
                        .shownBy(name(gone), "there is no such operation"));
    }

    private static Change webhookRemoved(Operation gone) {
        return Change.removed(OperationRule.WEBHOOK_REMOVED, "webhook " + name(gone) + " removed", gone.place())
                .shownByResponse("no call of " + name(gone), "the client waits for it");
    }

    private static String name(Operation operation) {
        return operation.method().toUpperCase(Locale.ROOT) + " " + operation.path();
    }

    private static Comparison.Side side(Contract contract) {
        return new Comparison.Side(contract.source(), contract.title(), contract.apiVersion());
    }
}
