package dev.tenet.contract;

import dev.tenet.contract.model.OpenApiVersion;
import dev.tenet.contract.model.Problem;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.Place;
import dev.tenet.contract.tree.Resolution;
import dev.tenet.contract.tree.Resolution.Resolved;
import dev.tenet.contract.tree.Resolution.Unresolved;
import dev.tenet.contract.tree.StringNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Follows every {@code $ref} of a contract once, in all of its files. A file that may not or cannot be read is an error of the input; a
 * pointer to nothing in a file that can be read is a problem, and so is a keyword of a schema that means nothing as it is written.
 */
final class ReferenceCheck {
    private final Set<TextDocument> seen = new HashSet<>();
    private final Deque<TextDocument> waiting = new ArrayDeque<>();
    private final List<Problem> problems = new ArrayList<>();

    private final KeywordCheck keywords;

    private ReferenceCheck(OpenApiVersion version, boolean otherDialect) {
        this.keywords = new KeywordCheck(version, otherDialect, problems);
    }

    /** The dangling references and meaningless keywords; throws where another file is not to be had. */
    static List<Problem> of(TextDocument root, OpenApiVersion version) {
        boolean otherDialect = root.root() instanceof ObjectNode object && object.has("jsonSchemaDialect");
        ReferenceCheck check = new ReferenceCheck(version, otherDialect);
        check.enqueue(root);
        while (!check.waiting.isEmpty()) {
            check.document(check.waiting.remove());
        }
        return check.problems;
    }

    private void enqueue(TextDocument document) {
        if (seen.add(document)) {
            waiting.add(document);
        }
    }

    private void document(TextDocument document) {
        Set<String> known = new HashSet<>();
        SchemaWalk.over(document, (object, schema, pointer) -> {
            if (schema) {
                keywords.schema(document, object, pointer);
            } else {
                keywords.object(document, object, pointer);
            }
            if (object.get("$ref") instanceof StringNode reference && known.add(reference.value())) {
                Resolution resolution = document.resolve(reference.value());
                if (resolution instanceof Resolved resolved) {
                    enqueue((TextDocument) resolved.place().document());
                } else if (resolution instanceof Unresolved unresolved) {
                    if (!document.isFileRead(reference.value())) {
                        throw InputException.at(
                                document.source(),
                                Optional.of(document.range(reference).start()),
                                "$ref: " + unresolved.reason());
                    }
                    Place place = new Place(document, pointer.get().child("$ref"), reference);
                    problems.add(new Problem(place, "$ref " + unresolved.reason()));
                }
            }
        });
    }
}
