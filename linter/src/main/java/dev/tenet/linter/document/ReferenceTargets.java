package dev.tenet.linter.document;

import dev.tenet.contract.tree.Document;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.Place;
import dev.tenet.contract.tree.Pointer;
import dev.tenet.contract.tree.Resolution;
import dev.tenet.contract.tree.Resolution.Resolved;
import dev.tenet.contract.tree.Resolution.Unresolved;
import dev.tenet.contract.tree.StringNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds what the text of a reference names: a file, and in it a JSON pointer (RFC 6901), whose way may lead through other references. */
final class ReferenceTargets {
    private static final int LONGEST_CHAIN = 100;

    private final Map<Document, LintDocument> documents = new IdentityHashMap<>();
    private final Map<LintDocument, Map<String, Outcome>> known = new IdentityHashMap<>();

    ReferenceTargets(LintDocument root) {
        documents.put(root.document(), root);
    }

    /** What a reference names, or why it names nothing. */
    sealed interface Outcome {
        record Found(ReferenceTarget target) implements Outcome {}

        /** The file is not there, or cannot be read. */
        record NoFile(String message) implements Outcome {}

        /** The file has no such place. */
        record NoPlace(LintDocument document, List<String> path, String message) implements Outcome {}
    }

    /** What an object refers to, or null where it has no {@code $ref} that is a string. */
    static @Nullable String reference(Node node) {
        return node instanceof ObjectNode object && object.get("$ref") instanceof StringNode text ? text.value() : null;
    }

    Outcome find(LintDocument from, String reference) {
        return find(from, reference, 0);
    }

    private Outcome find(LintDocument from, String reference, int chain) {
        Map<String, Outcome> outcomes = known.computeIfAbsent(from, any -> new HashMap<>());
        Outcome outcome = outcomes.get(reference);
        if (outcome == null) {
            outcome = look(from, reference, chain);
            outcomes.put(reference, outcome);
        }
        return outcome;
    }

    private Outcome look(LintDocument from, String reference, int chain) {
        int hash = reference.indexOf('#');
        String file = hash < 0 ? reference : reference.substring(0, hash);
        String fragment = hash < 0 ? "" : decoded(reference.substring(hash + 1));
        LintDocument document = from;
        String where = "";
        if (!file.isEmpty()) {
            Resolution resolution = from.document().resolve(file);
            if (resolution instanceof Unresolved unresolved) {
                return new Outcome.NoFile(unresolved.reason());
            }
            Place place = ((Resolved) resolution).place();
            document = documents.computeIfAbsent(place.document(), LintDocument::referred);
            where = document == from ? "" : " @ '" + document.source() + "'";
        }
        if (fragment.isEmpty() || fragment.equals("/")) {
            return new Outcome.Found(new ReferenceTarget(document, Pointer.ROOT, document.root()));
        }
        if (fragment.charAt(0) != '/') {
            return document.document().resolve("#" + fragment) instanceof Resolved resolved
                    ? new Outcome.Found(new ReferenceTarget(
                            document,
                            resolved.place().pointer(),
                            resolved.place().node()))
                    : new Outcome.NoPlace(document, List.of(), "'#" + fragment + "' JSON pointer is invalid");
        }
        Pointer pointer = Pointer.parse(fragment);
        ReferenceTarget target = step(document, pointer.tokens(), chain);
        return target != null
                ? new Outcome.Found(target)
                : new Outcome.NoPlace(document, pointer.tokens(), "'#" + fragment + "' does not exist" + where);
    }

    private @Nullable ReferenceTarget step(LintDocument start, List<String> tokens, int chain) {
        ReferenceTarget at = new ReferenceTarget(start, Pointer.ROOT, start.root());
        for (String token : tokens) {
            Node child = LintDocument.child(at.node(), token);
            if (child == null) {
                String reference = reference(at.node());
                if (reference == null || chain > LONGEST_CHAIN) {
                    return null;
                }
                Outcome through = find(at.document(), reference, chain + 1);
                if (!(through instanceof Outcome.Found found)) {
                    return null;
                }
                at = found.target();
                child = LintDocument.child(at.node(), token);
                if (child == null) {
                    return null;
                }
            }
            at = new ReferenceTarget(at.document(), at.pointer().child(token), child);
        }
        return at;
    }

    private static String decoded(String fragment) {
        if (fragment.indexOf('%') < 0) {
            return fragment;
        }
        try {
            return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return fragment;
        }
    }
}
