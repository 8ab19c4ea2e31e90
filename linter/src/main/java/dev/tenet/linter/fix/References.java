package dev.tenet.linter.fix;

import dev.tenet.contract.tree.StringNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** References of a document to parts of itself. */
final class References {
    private References() {}

    /** The changes that make references to a path, or to what is below it, follow its new name. */
    static List<Change> renamed(Tree tree, String oldPath, String newPath) {
        List<Change> changes = new ArrayList<>();
        tree.walk((path, node) -> {
            if (node instanceof StringNode string && !path.isEmpty() && isReference(Tree.last(path))) {
                renamed(string.value(), oldPath, newPath)
                        .ifPresent(reference -> changes.add(new Change.SetText(List.copyOf(path), reference)));
            }
        });
        return changes;
    }

    private static boolean isReference(String key) {
        return key.equals("$ref") || key.equals("operationRef");
    }

    private static Optional<String> renamed(String reference, String oldPath, String newPath) {
        String[] tokens = reference.split("/", -1);
        if (tokens.length < 3
                || !tokens[0].equals("#")
                || !tokens[1].equals("paths")
                || !unescaped(tokens[2]).equals(oldPath)) {
            return Optional.empty();
        }
        // keeps the spelling of what stays: some authors write { as %7B, some do not
        String kept = tokens[2];
        while (!unescaped(kept).equals(newPath) && !kept.isEmpty()) {
            kept = kept.substring(0, kept.length() - 1);
        }
        tokens[2] = kept.isEmpty() ? newPath.replace("~", "~0").replace("/", "~1") : kept;
        return Optional.of(String.join("/", tokens));
    }

    private static String unescaped(String token) {
        String plain;
        try {
            plain = URLDecoder.decode(token.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noEscapes) {
            plain = token;
        }
        return plain.replace("~1", "/").replace("~0", "~");
    }
}
