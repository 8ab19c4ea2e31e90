package dev.tenet.linter.document;

import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.linter.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The documents of one run: the one that is linted, and those that it refers to. */
public final class Inventory {
    private final LintDocument document;
    private final ReferenceGraph references;
    private final Map<Class<?>, Object> derived = new ConcurrentHashMap<>();

    public Inventory(LintDocument document) {
        this.document = document;
        this.references = new ReferenceGraph(document);
    }

    /** The document that is linted. */
    public LintDocument document() {
        return document;
    }

    /** The linted document with its references followed, but for those that lie on a cycle. */
    public Value resolved() {
        return references.enter(document, document.root());
    }

    /** The linted document as it is written. */
    public Value unresolved() {
        return document.unresolved();
    }

    public ReferenceGraph references() {
        return references;
    }

    /**
     * What functions find out about the documents once and want to have at hand for the rest of the run.
     *
     * @param make is called when it is first asked for
     */
    public <T> T derived(Class<T> type, Function<Inventory, T> make) {
        Object known = derived.get(type);
        if (known == null) {
            known = derived.computeIfAbsent(type, key -> make.apply(this));
        }
        return type.cast(known);
    }

    /**
     * Where a path through the linted document is written.
     *
     * @param path from the root of the linted document
     * @param resolved whether the path goes through references
     */
    public Located locate(List<String> path, boolean resolved) {
        int existing = existing(path, resolved);
        int written = resolved ? untilReference(path.subList(0, existing)) : -1;
        return written < 0 ? here(path) : throughReferences(path, existing, written);
    }

    /** How many steps of a path there are. */
    private int existing(List<String> path, boolean resolved) {
        Value at = resolved ? resolved() : unresolved();
        int steps = 0;
        for (String segment : path) {
            at = at.get(segment);
            if (at.isUndefined()) {
                break;
            }
            steps++;
        }
        return steps;
    }

    /**
     * How many steps of a path are written in the linted document before a reference has to be followed, or -1 where none has to. A
     * reference at the end of the path is followed if it has no siblings, as Spectral does.
     */
    private int untilReference(List<String> path) {
        Node node = document.root();
        for (int i = 0; i < path.size(); i++) {
            Node child = LintDocument.child(node, path.get(i));
            if (child == null) {
                return i;
            }
            node = child;
        }
        return ReferenceTargets.reference(node) != null && ((ObjectNode) node).size() == 1 ? path.size() : -1;
    }

    private Located here(List<String> path) {
        Node node = document.root();
        int steps = 0;
        for (String segment : path) {
            Node child = LintDocument.child(node, segment);
            if (child == null) {
                break;
            }
            node = child;
            steps++;
        }
        return new Located(document, path.subList(0, steps), node, path);
    }

    private Located throughReferences(List<String> path, int existing, int written) {
        LintDocument at = document;
        Node node = document.root();
        List<String> found = new ArrayList<>();
        for (String segment : path.subList(0, existing)) {
            Node child = LintDocument.child(node, segment);
            if (child == null) {
                break;
            }
            found.add(segment);
            node = child;
            Reference reference = references.followed(node);
            if (reference != null) {
                at = reference.document();
                found = new ArrayList<>(reference.path());
                node = reference.node();
            }
        }
        int plain = plainSegments(found);
        if (plain < found.size()) {
            found = found.subList(0, plain);
            node = at.node(found);
        }
        List<String> asked = new ArrayList<>(found);
        if (written < existing) {
            asked.addAll(path.subList(path.lastIndexOf(path.get(existing - 1)) + 1, path.size()));
        }
        return new Located(at, found, node, asked);
    }

    /**
     * How many segments of a path Spectral finds again once a reference has been followed: it encodes them for a URI and does not
     * decode them, so that it loses the first with a character such as {@code +}, <code>{</code> or {@code $}, and all after it.
     */
    private static int plainSegments(List<String> path) {
        int plain = 0;
        while (plain < path.size() && path.get(plain).chars().allMatch(Inventory::isPlain)) {
            plain++;
        }
        return plain;
    }

    private static boolean isPlain(int c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || "-_.!~*'()/".indexOf(c) >= 0;
    }
}
