package dev.tenet.linter.document;

import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.Pointer;
import dev.tenet.linter.document.ReferenceTargets.Outcome;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds every reference that the linted document reaches: all of its own, and of other files those below the places that are
 * referred to. The siblings of a {@code $ref} are not looked at.
 */
final class ReferenceCrawl {
    private final ReferenceTargets targets;
    private final Deque<ReferenceTarget> pending = new ArrayDeque<>();
    private final Set<Node> crawled = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<ObjectNode, ReferenceTarget> targetsOf = new IdentityHashMap<>();
    private final List<ReferenceUse> uses = new ArrayList<>();
    private final List<BrokenReference> broken = new ArrayList<>();
    private final Set<String> messages = new HashSet<>();
    private final LintDocument root;

    ReferenceCrawl(LintDocument root) {
        this.root = root;
        this.targets = new ReferenceTargets(root);
        pending.add(new ReferenceTarget(root, Pointer.ROOT, root.root()));
        while (!pending.isEmpty()) {
            ReferenceTarget next = pending.poll();
            crawl(next.document(), next.pointer(), next.node());
        }
    }

    /** What each object with a {@code $ref} names, where there is such a place. */
    Map<ObjectNode, ReferenceTarget> targetsOf() {
        return targetsOf;
    }

    /** Every reference that names a place, in the order in which they are met. */
    List<ReferenceUse> uses() {
        return uses;
    }

    List<BrokenReference> broken() {
        return broken;
    }

    private void crawl(LintDocument document, Pointer pointer, Node node) {
        if (node instanceof ObjectNode object) {
            if (!crawled.add(object)) {
                return;
            }
            String reference = ReferenceTargets.reference(object);
            if (reference != null) {
                follow(new ReferenceSite(document, pointer, object, reference));
                return;
            }
            for (int i = 0; i < object.size(); i++) {
                if (!isScalar(object.value(i))) {
                    crawl(document, pointer.child(object.key(i)), object.value(i));
                }
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                if (!isScalar(array.get(i))) {
                    crawl(document, pointer.child(i), array.get(i));
                }
            }
        }
    }

    private static boolean isScalar(Node node) {
        return !(node instanceof ObjectNode || node instanceof ArrayNode);
    }

    private void follow(ReferenceSite site) {
        Outcome outcome = targets.find(site.document(), site.text());
        if (outcome instanceof Outcome.Found found) {
            ReferenceTarget target = found.target();
            targetsOf.put(site.object(), target);
            uses.add(new ReferenceUse(site.document(), site.pointer(), target.document(), target.pointer()));
            if (found.target().document() != root) {
                pending.add(found.target());
            }
        } else if (outcome instanceof Outcome.NoFile noFile) {
            report(site.pointer().tokens(), noFile.message());
        } else if (outcome instanceof Outcome.NoPlace noPlace) {
            boolean here =
                    noPlace.document() == site.document() && !noPlace.path().isEmpty();
            report(here ? site.pointer().tokens() : noPlace.path(), noPlace.message());
        }
    }

    /** The same thing that is missing is reported once, at its first reference. */
    private void report(List<String> path, String message) {
        if (messages.add(message)) {
            broken.add(new BrokenReference(path, message));
        }
    }
}
