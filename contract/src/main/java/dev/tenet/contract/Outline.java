package dev.tenet.contract;

import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A document as its named parts, and what remains beside them.
 *
 * @param rest the document without its parts, but for the security schemes, which hold everywhere
 */
record Outline(ObjectNode document, Map<PartName, Node> parts, ObjectNode rest) {
    private static final String COMPONENTS = "components";
    private static final Set<String> WHOLE = Set.of("securitySchemes");

    static Outline of(ObjectNode document) {
        Map<PartName, Node> parts = new LinkedHashMap<>();
        ObjectNode rest = without(document, (name, value) -> {
            parts.put(name, value);
            return false;
        });
        return new Outline(document, parts, rest);
    }

    /** The document with some of its parts only; every node that stays is the very same. */
    ObjectNode with(Predicate<PartName> kept) {
        return without(document, (name, value) -> kept.test(name));
    }

    @FunctionalInterface
    private interface Choice {
        boolean keeps(PartName name, Node value);
    }

    private static ObjectNode without(ObjectNode document, Choice choice) {
        ObjectNode.Builder members = ObjectNode.builder();
        for (int i = 0; i < document.size(); i++) {
            Node value = document.value(i);
            if (value instanceof ObjectNode section && PartName.SECTIONS.contains(document.key(i))) {
                value = section(document.key(i), section, choice);
            } else if (value instanceof ObjectNode components && document.key(i).equals(COMPONENTS)) {
                value = components(components, choice);
            }
            members.put(document.key(i), document.keyStart(i), value);
        }
        return members.build(document.start(), document.end());
    }

    private static ObjectNode components(ObjectNode components, Choice choice) {
        ObjectNode.Builder members = ObjectNode.builder();
        for (int i = 0; i < components.size(); i++) {
            String key = components.key(i);
            Node value = components.value(i);
            members.put(
                    key,
                    components.keyStart(i),
                    value instanceof ObjectNode section && !WHOLE.contains(key)
                            ? section(COMPONENTS + "/" + key, section, choice)
                            : value);
        }
        return members.build(components.start(), components.end());
    }

    private static ObjectNode section(String name, ObjectNode section, Choice choice) {
        ObjectNode.Builder members = ObjectNode.builder();
        for (int i = 0; i < section.size(); i++) {
            if (choice.keeps(new PartName(name, section.key(i)), section.value(i))) {
                members.put(section.key(i), section.keyStart(i), section.value(i));
            }
        }
        return members.build(section.start(), section.end());
    }
}
