package dev.tenet.linter.javascript;

import dev.tenet.contract.InputException;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.contract.syntax.SyntaxReader;
import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.StringNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a package says of its entry points (Node, "Modules: Packages"). */
final class PackageJson {
    /** Spectral requires packages; one that can only be imported is imported. */
    private static final List<Set<String>> CONDITIONS =
            List.of(Set.of("node", "require", "default"), Set.of("node", "import", "module", "default"));

    private final @Nullable ObjectNode content;

    private PackageJson(@Nullable ObjectNode content) {
        this.content = content;
    }

    /** The file of a folder; one that says nothing where there is none, or none that can be read. */
    static PackageJson in(Path folder) {
        Path file = folder.resolve("package.json");
        if (!Files.isRegularFile(file)) {
            return new PackageJson(null);
        }
        try {
            Node root = new SyntaxReader(ReaderOptions.DEFAULT)
                    .read(file.toString(), Files.readAllBytes(file))
                    .root();
            return new PackageJson(root instanceof ObjectNode object ? object : null);
        } catch (IOException | InputException e) {
            return new PackageJson(null);
        }
    }

    Optional<String> main() {
        Node main = content == null ? null : content.get("main");
        return main instanceof StringNode string ? Optional.of(string.value()) : Optional.empty();
    }

    boolean hasExports() {
        return content != null && content.has("exports");
    }

    /**
     * The file that the package exports under a subpath.
     *
     * @param subpath {@code .} or {@code ./sub/path}
     * @return a path that starts with {@code ./}; empty where the package does not export that
     */
    Optional<String> exported(String subpath) {
        Node exports = content == null ? null : content.get("exports");
        if (exports == null) {
            return Optional.empty();
        }
        for (Set<String> conditions : CONDITIONS) {
            String found = hasSubpaths(exports)
                    ? ofSubpath((ObjectNode) exports, subpath, conditions)
                    : subpath.equals(".") ? target(exports, "", conditions) : null;
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    private static boolean hasSubpaths(Node exports) {
        return exports instanceof ObjectNode object
                && object.size() > 0
                && object.key(0).startsWith(".");
    }

    private static @Nullable String ofSubpath(ObjectNode exports, String subpath, Set<String> conditions) {
        Node exact = exports.get(subpath);
        if (exact != null && !subpath.contains("*")) {
            return target(exact, "", conditions);
        }
        String best = "";
        String bestRest = "";
        for (String key : exports.keys()) {
            int star = key.indexOf('*');
            if (star < 0 || key.length() <= best.length()) {
                continue;
            }
            String tail = key.substring(star + 1);
            if (subpath.startsWith(key.substring(0, star))
                    && subpath.endsWith(tail)
                    && subpath.length() >= key.length()) {
                best = key;
                bestRest = subpath.substring(star, subpath.length() - tail.length());
            }
        }
        Node pattern = exports.get(best);
        return pattern == null ? null : target(pattern, bestRest, conditions);
    }

    private static @Nullable String target(Node target, String rest, Set<String> conditions) {
        if (target instanceof StringNode string) {
            return string.value().startsWith("./") ? string.value().replace("*", rest) : null;
        }
        if (target instanceof ArrayNode array) {
            for (Node item : array.items()) {
                String found = target(item, rest, conditions);
                if (found != null) {
                    return found;
                }
            }
        }
        if (target instanceof ObjectNode object) {
            for (String key : object.keys()) {
                Node value = object.get(key);
                String found = conditions.contains(key) && value != null ? target(value, rest, conditions) : null;
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
