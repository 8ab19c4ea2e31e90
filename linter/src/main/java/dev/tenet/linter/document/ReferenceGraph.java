package dev.tenet.linter.document;

import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.Pointer;
import dev.tenet.linter.value.Scope;
import dev.tenet.linter.value.Value;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All references that the linted document reaches: what they lead to, which lie on a cycle, and which lead nowhere. */
public final class ReferenceGraph {
    private final Map<Node, Reference> followed = new IdentityHashMap<>();
    private final Map<LintDocument, Scope> scopes = new IdentityHashMap<>();
    private final Set<Pointer> referenced = new HashSet<>();
    private final List<ReferenceUse> uses;
    private final List<BrokenReference> broken;

    ReferenceGraph(LintDocument document) {
        ReferenceCrawl crawl = new ReferenceCrawl(document);
        this.broken = crawl.broken();
        this.uses = crawl.uses();
        Map<ObjectNode, ReferenceTarget> targets = crawl.targetsOf();
        Set<Node> roots = Collections.newSetFromMap(new IdentityHashMap<>());
        roots.add(document.root());
        for (ReferenceTarget target : targets.values()) {
            if (target.document() == document) {
                referenced.add(target.pointer());
            } else {
                roots.add(target.document().root());
            }
        }
        ReferenceCycles cycles = new ReferenceCycles(targets, roots);
        for (ObjectNode site : targets.keySet()) {
            ReferenceTarget last = last(site, targets, cycles);
            if (last != null) {
                List<String> path = last.pointer().tokens();
                followed.put(site, new Reference(last.document(), path, last.node()));
            }
        }
    }

    /** Through references to references; null where the first one lies on a cycle. */
    private static @Nullable ReferenceTarget last(
            ObjectNode site, Map<ObjectNode, ReferenceTarget> targets, ReferenceCycles cycles) {
        ReferenceTarget last = null;
        Node at = site;
        while (at instanceof ObjectNode object && !cycles.isOnCycle(object)) {
            ReferenceTarget next = targets.get(object);
            if (next == null) {
                break;
            }
            last = next;
            at = next.node();
        }
        return last;
    }

    /** What a node stands for where references are followed; null where it is none, lies on a cycle, or leads nowhere. */
    public @Nullable Reference followed(Node node) {
        return node instanceof ObjectNode object && object.has("$ref") ? followed.get(node) : null;
    }

    /** A node of a document as a value whose references are followed. */
    Value enter(LintDocument document, Node node) {
        return scope(document).enter(node);
    }

    private Scope scope(LintDocument document) {
        return scopes.computeIfAbsent(document, of -> new ResolvedScope());
    }

    /** Enters the nodes of one file, and through references those of others. */
    private final class ResolvedScope implements Scope {
        @Override
        public Value enter(Node child) {
            Reference reference = followed(child);
            return reference == null ? Value.of(child, this) : Value.of(reference.node(), scope(reference.document()));
        }
    }

    /** Whether any {@code $ref} names this place of the linted document. */
    public boolean isReferenced(List<String> path) {
        Pointer pointer = Pointer.ROOT;
        for (String token : path) {
            pointer = pointer.child(token);
        }
        return referenced.contains(pointer);
    }

    /** Every reference that the linted document reaches and that names a place. */
    public List<ReferenceUse> uses() {
        return uses;
    }

    /** The references that lead nowhere; each missing thing once. */
    public List<BrokenReference> broken() {
        return broken;
    }
}
