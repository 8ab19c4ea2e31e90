package dev.tenet.linter.javascript;

import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.StringNode;
import dev.tenet.linter.document.Inventory;
import dev.tenet.linter.document.LintDocument;
import dev.tenet.linter.document.Reference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All references of a run that are followed: what functions of scripts find in the graph of the inventory. */
final class FollowedReferences {
    /**
     * One of them.
     *
     * @param source of the file that holds it
     * @param path to the object with the {@code $ref}, in that file
     * @param ref as it is written
     * @param target the source of the file that it leads to
     */
    record Followed(String source, List<String> path, String ref, String target) {}

    private final Inventory inventory;
    private final List<Followed> found = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final Deque<LintDocument> waiting = new ArrayDeque<>();

    private FollowedReferences(Inventory inventory) {
        this.inventory = inventory;
    }

    /** In the order of the documents, the linted one first. */
    static List<Followed> of(Inventory inventory) {
        FollowedReferences references = new FollowedReferences(inventory);
        references.add(inventory.document());
        while (!references.waiting.isEmpty()) {
            LintDocument next = references.waiting.remove();
            references.walk(next, next.root(), new ArrayList<>());
        }
        return references.found;
    }

    private void add(LintDocument document) {
        if (seen.add(document.source())) {
            waiting.add(document);
        }
    }

    private void walk(LintDocument document, Node node, List<String> path) {
        if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                step(document, array.get(i), Integer.toString(i), path);
            }
        } else if (node instanceof ObjectNode object && !follow(document, object, path)) {
            object.forEach((key, value) -> step(document, value, key, path));
        }
    }

    /** Whether the object is a reference that is followed: its other members are not there then. */
    private boolean follow(LintDocument document, ObjectNode object, List<String> path) {
        Reference followed = inventory.references().followed(object);
        if (followed == null || !(object.get("$ref") instanceof StringNode ref)) {
            return false;
        }
        found.add(new Followed(
                document.source(),
                List.copyOf(path),
                ref.value(),
                followed.document().source()));
        add(followed.document());
        return true;
    }

    private void step(LintDocument document, Node child, String key, List<String> path) {
        path.add(key);
        walk(document, child, path);
        path.remove(path.size() - 1);
    }
}
