package dev.tenet.diff.judge;

import dev.tenet.contract.finding.OperationRef;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.Place;
import dev.tenet.diff.facts.Change;
import dev.tenet.diff.match.OperationPair;
import dev.tenet.diff.rules.Ageing;
import dev.tenet.diff.rules.AnnotationRule;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;

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
                reporter);
    }

    /** Anything that can be deprecated. */
    static void judge(
            String subject,
            boolean wasDeprecated,
            boolean isDeprecated,
            Place base,
            Place revision,
            Reporter reporter) {
        if (wasDeprecated != isDeprecated) {
            reporter.add(Change.between(
                    isDeprecated ? AnnotationRule.DEPRECATED : AnnotationRule.REACTIVATED,
                    subject + (isDeprecated ? " is deprecated now" : " is no longer deprecated"),
                    base.find("deprecated").orElse(base),
                    revision.find("deprecated").orElse(revision)));
        }
        extension(
                subject + ": date of sunset",
                "x-sunset",
                (old, now) -> Ageing.sunset(old, now, isDeprecated),
                base,
                revision,
                reporter);
        extension(subject + ": stability level", "x-stability-level", Ageing::stability, base, revision, reporter);
    }

    private static void extension(
            String subject,
            String keyword,
            BiFunction<Optional<Node>, Optional<Node>, AnnotationRule> rule,
            Place base,
            Place revision,
            Reporter reporter) {
        Optional<Node> old = base.find(keyword).map(Place::node);
        Optional<Node> now = revision.find(keyword).map(Place::node);
        if (!old.equals(now)) {
            String message =
                    subject + " changed from " + old.map(Node::toString).orElse("none") + " to "
                            + now.map(Node::toString).orElse("none");
            reporter.add(Change.between(
                    rule.apply(old, now),
                    message,
                    base.find(keyword).orElse(base),
                    revision.find(keyword).orElse(revision)));
        }
    }
}
