package dev.tenet.project.consumers;

import dev.tenet.contract.finding.Category;
import dev.tenet.contract.finding.Direction;
import dev.tenet.contract.finding.Finding;
import dev.tenet.contract.finding.Level;
import dev.tenet.contract.finding.OperationRef;
import dev.tenet.contract.model.Contract;
import dev.tenet.contract.model.Operation;
import dev.tenet.contract.model.PathItem;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which findings hit one consumer. Where nobody can tell, it counts as hit. */
final class Hits {
    private final Consumer consumer;
    private final UsedOperations used;
    private final Map<OperationRef, Operation> calls = new HashMap<>();
    private final Map<OperationRef, Operation> webhooks = new HashMap<>();
    private final Map<Operation, UsedParts> requests = new IdentityHashMap<>();
    private final Map<Operation, UsedParts> responses = new IdentityHashMap<>();

    /** @param base the contract that the consumer relies on */
    Hits(Consumer consumer, Contract base) {
        this.consumer = consumer;
        this.used = UsedOperations.of(consumer, base);
        index(base.paths(), calls);
        index(base.webhooks(), webhooks);
    }

    String consumer() {
        return consumer.name();
    }

    /** Whether nothing that is known of the consumer is about this contract. */
    boolean isStranger() {
        return used.isEmpty();
    }

    private static void index(List<PathItem> items, Map<OperationRef, Operation> to) {
        for (PathItem item : items) {
            for (Operation operation : item.operations()) {
                to.put(key(operation.method(), operation.path()), operation);
            }
        }
    }

    private static OperationRef key(String method, String path) {
        return new OperationRef(method, path, Optional.empty());
    }

    /** Whether somebody may break or miss something by such a change, in any category. */
    static boolean canHit(Finding finding) {
        return finding.levels().entrySet().stream()
                        .anyMatch(each -> each.getValue() != Level.INFO && each.getKey() != Category.DOCS)
                || finding.level() != Level.INFO;
    }

    boolean isHit(Finding finding) {
        if (finding.operations().isEmpty()) {
            return !used.isEmpty();
        }
        return finding.operations().stream().anyMatch(operation -> isHit(finding, operation));
    }

    private boolean isHit(Finding finding, OperationRef ref) {
        OperationRef key = key(ref.method(), ref.path());
        Operation webhook = webhooks.get(key);
        if (webhook != null && !consumer.seesWebhooks()) {
            return true;
        }
        Operation operation = webhook != null ? webhook : calls.get(key);
        if (operation == null) {
            return false;
        }
        List<Use> uses = used.of(operation);
        return !uses.isEmpty() && new Question(finding, uses, parts(operation, finding, webhook != null)).isHit();
    }

    /** The sides of the operation on which the change shows; of a webhook, the request goes to the consumer. */
    private List<UsedParts> parts(Operation operation, Finding finding, boolean turned) {
        Optional<Direction> direction = finding.direction();
        boolean request = direction.isEmpty() || (direction.get() == Direction.REQUEST) != turned;
        boolean response = direction.isEmpty() || !request;
        List<UsedParts> parts = new java.util.ArrayList<>();
        if (request) {
            parts.add(requests.computeIfAbsent(operation, key -> UsedParts.ofRequest(key, used.of(key))));
        }
        if (response) {
            parts.add(responses.computeIfAbsent(operation, key -> UsedParts.ofResponse(key, used.of(key))));
        }
        return parts;
    }
}
