package dev.tenet.schema.compile;

import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.StringNode;
import dev.tenet.schema.lower.Lowering;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names for recursive definitions. Two definitions that are bisimilar (equal up to the names of what they refer to) share one, so that an unchanged recursive
 * schema is recognised across documents and under a new name.
 */
final class RecursiveNames {
    private final Lowering lowering;
    private final Map<Long, List<String>> namedByShape = new HashMap<>();

    private record Pair(String left, String right) {}

    RecursiveNames(Lowering lowering) {
        this.lowering = lowering;
    }

    String of(String definition) {
        List<String> alike =
                namedByShape.computeIfAbsent(shape(lowering.definition(definition)), any -> new ArrayList<>());
        for (String other : alike) {
            if (other.equals(definition) || areBisimilar(definition, other, new HashSet<>())) {
                return other;
            }
        }
        alike.add(definition);
        return definition;
    }

    /** A hash of a schema that does not look at what references name. */
    private static long shape(Node node) {
        if (node instanceof ObjectNode object) {
            long sum = 17;
            for (int i = 0; i < object.size(); i++) {
                long value = isReference(object, i) ? 7 : shape(object.value(i));
                sum += (object.key(i).hashCode() * 31L + value) * 0x9e3779b97f4a7c15L;
            }
            return sum;
        }
        if (node instanceof ArrayNode array) {
            long sum = 19;
            for (Node item : array.items()) {
                sum = sum * 31 + shape(item);
            }
            return sum;
        }
        return node.fingerprint();
    }

    private static boolean isReference(ObjectNode object, int position) {
        return object.key(position).equals("$ref") && object.value(position) instanceof StringNode;
    }

    private boolean areBisimilar(String left, String right, Set<Pair> assumed) {
        if (left.equals(right) || !assumed.add(new Pair(left, right))) {
            return true;
        }
        return areAlike(lowering.definition(left), lowering.definition(right), assumed);
    }

    private boolean areAlike(Node left, Node right, Set<Pair> assumed) {
        if (left instanceof ObjectNode mine && right instanceof ObjectNode theirs) {
            if (mine.size() != theirs.size()) {
                return false;
            }
            for (int i = 0; i < mine.size(); i++) {
                Node other = theirs.get(mine.key(i));
                if (other == null) {
                    return false;
                }
                boolean alike = isReference(mine, i) && other instanceof StringNode reference
                        ? areBisimilar(
                                Lowering.definitionName(((StringNode) mine.value(i)).value()),
                                Lowering.definitionName(reference.value()),
                                assumed)
                        : areAlike(mine.value(i), other, assumed);
                if (!alike) {
                    return false;
                }
            }
            return true;
        }
        if (left instanceof ArrayNode mine && right instanceof ArrayNode theirs) {
            if (mine.size() != theirs.size()) {
                return false;
            }
            for (int i = 0; i < mine.size(); i++) {
                if (!areAlike(mine.get(i), theirs.get(i), assumed)) {
                    return false;
                }
            }
            return true;
        }
        return left.equals(right);
    }
}
