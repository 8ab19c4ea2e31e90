package dev.tenet.diff.judge;

import dev.tenet.contract.model.Callback;
import dev.tenet.contract.model.Operation;
import dev.tenet.contract.model.PathItem;
import dev.tenet.diff.facts.Change;
import dev.tenet.diff.match.OperationMatcher;
import dev.tenet.diff.match.OperationPair;
import dev.tenet.diff.match.Pairs;
import dev.tenet.diff.rules.OperationRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Judges callbacks: operations in which the server calls, found again by the callback's name and expression. */
final class CallbackJudge implements OperationJudge {
    private final Consumer<OperationPair> compare;

    CallbackJudge(Consumer<OperationPair> compare) {
        this.compare = compare;
    }

    @Override
    public void judge(OperationPair pair, Reporter reporter) {
        Pairs<Operation> operations = new OperationMatcher(List.of())
                .match(items(pair.base().callbacks()), items(pair.revision().callbacks()));
        for (Operation gone : operations.removed()) {
            reporter.add(
                    Change.removed(OperationRule.CALLBACK_REMOVED, "callback " + gone.path() + " removed", gone.place())
                            .shownByResponse(
                                    "no call of " + gone.method().toUpperCase(Locale.ROOT) + " " + gone.path(),
                                    "the client waits for it"));
        }
        for (Operation come : operations.added()) {
            reporter.add(
                    Change.added(OperationRule.CALLBACK_ADDED, "callback " + come.path() + " added", come.place()));
        }
        for (Pairs.Pair<Operation> each : operations.matched()) {
            String name = each.base().path();
            String shown = name.substring(0, Math.max(name.indexOf(' '), 0));
            compare.accept(pair.callback(shown, each.base(), each.revision()));
        }
    }

    /** The path items of all callbacks, the callback's name in front of the expression. */
    private static List<PathItem> items(List<Callback> callbacks) {
        List<PathItem> items = new ArrayList<>();
        for (Callback callback : callbacks) {
            for (PathItem item : callback.items()) {
                List<Operation> operations = item.operations().stream()
                        .map(operation -> named(callback.name(), operation))
                        .toList();
                items.add(new PathItem(callback.name() + " " + item.path(), item.place(), operations));
            }
        }
        return items;
    }

    private static Operation named(String callback, Operation operation) {
        return new Operation(
                operation.method(),
                callback + " " + operation.path(),
                operation.place(),
                operation.operationId(),
                operation.tags(),
                operation.deprecated(),
                operation.parameters(),
                operation.requestBody(),
                operation.responses(),
                operation.security(),
                operation.servers(),
                operation.callbacks());
    }
}
