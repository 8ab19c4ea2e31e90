package dev.tenet.linter.ruleset;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.InputException;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.StringNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The packages of npm that are installed for a folder: {@code node_modules} there and in the folders above.
 *
 * @param folder absolute
 */
record Packages(Path folder) {
    private static final List<String> CONDITIONS = List.of("node", "require", "default");
    private static final List<String> ENDINGS = List.of("", ".js", ".json");
    private static final List<String> INDEX = List.of("index.js", "index.json");

    /** The file that a package, or a path in a package, stands for. */
    Optional<Path> find(String name) {
        String packageName = name.substring(0, PackageName.length(name));
        String path = name.substring(packageName.length());
        for (Path above = folder; above != null; above = above.getParent()) {
            Path root = above.resolve("node_modules").resolve(packageName);
            if (Files.exists(root)) {
                Optional<Path> found = inside(root, path);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Path> inside(Path root, String path) {
        Optional<ObjectNode> manifest = manifest(root);
        Optional<Node> exports = manifest.flatMap(json -> json.find("exports"));
        if (exports.isPresent()) {
            return Optional.ofNullable(exported(exports.get(), "." + path))
                    .map(target -> root.resolve(target).normalize())
                    .filter(file -> file.startsWith(root) && Files.isRegularFile(file));
        }
        return path.isEmpty() ? folder(root, manifest) : file(root.resolve(path.substring(1)));
    }

    private static Optional<Path> file(Path path) {
        for (String ending : ENDINGS) {
            Path file = path.resolveSibling(path.getFileName() + ending);
            if (Files.isRegularFile(file)) {
                return Optional.of(file);
            }
        }
        return Files.isDirectory(path) ? folder(path, manifest(path)) : Optional.empty();
    }

    private static Optional<Path> folder(Path folder, Optional<ObjectNode> manifest) {
        if (manifest.flatMap(json -> json.find("main")).orElse(null) instanceof StringNode main) {
            Path named = folder.resolve(main.value()).normalize();
            Optional<Path> file = named.equals(folder) ? Optional.empty() : mainFile(named);
            if (file.isPresent()) {
                return file;
            }
        }
        return index(folder);
    }

    /** Not by {@link #file}, so that two manifests that lead to each other end. */
    private static Optional<Path> mainFile(Path path) {
        for (String ending : ENDINGS) {
            Path file = path.resolveSibling(path.getFileName() + ending);
            if (Files.isRegularFile(file)) {
                return Optional.of(file);
            }
        }
        return index(path);
    }

    private static Optional<Path> index(Path folder) {
        return INDEX.stream().map(folder::resolve).filter(Files::isRegularFile).findFirst();
    }

    /** The target of a path in {@code exports}: a string, conditions, a list of either, or such for each path. */
    private static @Nullable String exported(Node exports, String path) {
        if (exports instanceof ObjectNode object && object.keys().stream().anyMatch(key -> key.startsWith("."))) {
            Node target = object.get(path);
            if (target != null) {
                return target(target, "");
            }
            for (String key : object.keys()) {
                int star = key.indexOf('*');
                Node value = object.get(key);
                if (star >= 0
                        && value != null
                        && path.length() >= key.length()
                        && path.startsWith(key.substring(0, star))
                        && path.endsWith(key.substring(star + 1))) {
                    return target(value, path.substring(star, path.length() - (key.length() - star - 1)));
                }
            }
            return null;
        }
        return path.equals(".") ? target(exports, "") : null;
    }

    private static @Nullable String target(Node node, String star) {
        if (node instanceof StringNode string) {
            return string.value().startsWith("./") ? string.value().replace("*", star) : null;
        }
        if (node instanceof ArrayNode array) {
            for (Node item : array.items()) {
                String target = target(item, star);
                if (target != null) {
                    return target;
                }
            }
        }
        if (node instanceof ObjectNode object) {
            for (int i = 0; i < object.size(); i++) {
                String target = CONDITIONS.contains(object.key(i)) ? target(object.value(i), star) : null;
                if (target != null) {
                    return target;
                }
            }
        }
        return null;
    }

    private static Optional<ObjectNode> manifest(Path folder) {
        Path file = folder.resolve("package.json");
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            Node root = new ContractReader(ReaderOptions.DEFAULT)
                    .readDocument(file.toString())
                    .root();
            return root instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
        } catch (InputException e) {
            return Optional.empty();
        }
    }
}
