package dev.tenet.linter.fix;

import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.StringNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Components that are named other than by a {@code $ref}: in mappings of discriminators, and wherever a text is their address. */
final class Mentions {
    private final Set<String> addresses = new HashSet<>();
    private final Set<String> names = new HashSet<>();

    static Mentions of(Tree tree) {
        Mentions mentions = new Mentions();
        tree.walk((path, node) -> {
            if (node instanceof StringNode string) {
                int fragment = string.value().indexOf('#');
                if (fragment >= 0) {
                    mentions.addresses.add(string.value().substring(fragment));
                }
            } else if (node instanceof ObjectNode object
                    && object.get("mapping") instanceof ObjectNode mapping
                    && object.has("propertyName")) {
                mapping.forEach((key, value) -> mentions.names.add(Tree.text(value)));
            }
        });
        return mentions;
    }

    boolean isMentioned(List<String> component) {
        return addresses.contains("#/" + String.join("/", component)) || names.contains(Tree.last(component));
    }
}
