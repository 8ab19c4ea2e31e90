package dev.tenet.generator.lock;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.InputException;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.BooleanNode;
import dev.tenet.contract.tree.Document;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.NumberNode;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.StringNode;
import dev.tenet.generator.version.VersionRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A lock in its place, {@code tenet.lock} beside {@code tenet.yaml}. */
public record LockFile(Path path) {
    public static final String NAME = "tenet.lock";

    /**
     * What it says; nothing where there is none.
     *
     * @throws InputException where it cannot be read, for instance after a merge with conflicts
     */
    public Lock read() throws IOException {
        if (!Files.exists(path)) {
            return Lock.EMPTY;
        }
        Path folder = path.toAbsolutePath().getParent();
        Document document = new ContractReader(
                        ReaderOptions.DEFAULT, folder == null ? path : folder, InputStream.nullInputStream())
                .parse(path.toString(), Files.readString(path));
        try {
            return lock(document.root());
        } catch (IllegalArgumentException e) {
            throw new InputException(path + ": " + e.getMessage()
                    + "; take one side of a merge and run tenet generate, or delete the file to start anew");
        }
    }

    /** Puts a lock in its place, whole. */
    public void write(Lock lock) throws IOException {
        byte[] text = LockText.of(lock).getBytes(StandardCharsets.UTF_8);
        if (Files.exists(path) && java.util.Arrays.equals(Files.readAllBytes(path), text)) {
            return;
        }
        Path folder = path.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Path draft = path.resolveSibling(path.getFileName() + ".tmp");
        Files.write(draft, text);
        Files.move(draft, path, StandardCopyOption.REPLACE_EXISTING);
    }

    private static Lock lock(Node root) {
        ObjectNode file = object(root, "the lock");
        if (!(file.get("lock") instanceof NumberNode number) || number.value().intValue() != 1) {
            throw new IllegalArgumentException("is of another version of Tenet, or no lock");
        }
        SortedMap<String, LockedTarget> targets = new TreeMap<>();
        object(file.get("targets"), "targets")
                .forEach((name, node) -> targets.put(name, target(name, object(node, name))));
        return new Lock(targets);
    }

    private static LockedTarget target(String name, ObjectNode node) {
        SortedMap<String, List<String>> surface = new TreeMap<>();
        optional(node, "surface").ifPresent(all -> all.forEach((key, value) -> surface.put(key, texts(value))));
        return new LockedTarget(
                name,
                text(node.get("output"), "output"),
                text(node.get("kind"), "kind"),
                text(node.get("version"), "version"),
                text(node.get("engine"), "engine"),
                text(node.get("tenet"), "tenet"),
                text(node.get("options"), "options"),
                map(node, "sources"),
                surface,
                files(node),
                optional(node, "release").map(LockFile::release),
                node.get("unfinished") instanceof BooleanNode left && left.value());
    }

    private static VersionRecord release(ObjectNode node) {
        return new VersionRecord(
                text(node.get("version"), "version"),
                text(node.get("baseVersion"), "baseVersion"),
                text(node.get("baseline"), "baseline"),
                text(node.get("engine"), "engine"),
                text(node.get("baseEngine"), "baseEngine"));
    }

    private static SortedMap<String, String> map(ObjectNode node, String name) {
        SortedMap<String, String> map = new TreeMap<>();
        optional(node, name).ifPresent(all -> all.forEach((key, value) -> map.put(key, text(value, key))));
        return map;
    }

    /** Whoever changed the lock must not reach files of others with it. */
    private static SortedMap<String, String> files(ObjectNode node) {
        SortedMap<String, String> files = map(node, "files");
        Path folder = Path.of("folder");
        for (String name : files.keySet()) {
            Path file = folder.resolve(name).normalize();
            if (!file.startsWith(folder) || file.equals(folder)) {
                throw new IllegalArgumentException("the file " + name + " is not in the folder of the target");
            }
        }
        return files;
    }

    private static Optional<ObjectNode> optional(ObjectNode node, String name) {
        return node.has(name) ? Optional.of(object(node.get(name), name)) : Optional.empty();
    }

    private static List<String> texts(Node node) {
        if (!(node instanceof ArrayNode array)) {
            throw new IllegalArgumentException("surface has no lists");
        }
        return array.items().stream().map(item -> text(item, "surface")).toList();
    }

    private static ObjectNode object(@Nullable Node node, String name) {
        if (!(node instanceof ObjectNode object)) {
            throw new IllegalArgumentException(name + " is no object");
        }
        return object;
    }

    private static String text(@Nullable Node node, String name) {
        if (!(node instanceof StringNode string)) {
            throw new IllegalArgumentException(name + " is no string");
        }
        return string.value();
    }
}
