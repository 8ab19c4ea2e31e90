package dev.tenet.diff;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** Copies contracts so that they say the same in another order; values that messages quote stay as they are. */
final class ShuffledCopy {
    private static final Set<String> QUOTED = Set.of("enum", "const", "default");

    private final Random random;

    ShuffledCopy(long seed) {
        this.random = new Random(seed);
    }

    /** Writes every document of a folder to another, the members of each object in any order. */
    void copy(Path folder, Path to) throws IOException {
        ContractReader reader = new ContractReader(ReaderOptions.DEFAULT, folder, InputStream.nullInputStream());
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                Path copy = to.resolve(folder.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Node root =
                        reader.readDocument(folder.relativize(file).toString()).root();
                Files.writeString(copy, shuffled(root).toString());
            }
        }
    }

    private Node shuffled(Node node) {
        if (node instanceof ArrayNode array) {
            return ArrayNode.of(array.items().stream().map(this::shuffled).toList());
        }
        if (!(node instanceof ObjectNode object)) {
            return node;
        }
        List<String> keys = new ArrayList<>(object.keys());
        Collections.shuffle(keys, random);
        ObjectNode.Builder copy = ObjectNode.builder();
        keys.forEach(key ->
                object.find(key).ifPresent(value -> copy.put(key, QUOTED.contains(key) ? value : shuffled(value))));
        return copy.build();
    }
}
