package dev.tenet.project.init;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.InputException;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.contract.tree.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What a folder has that matters to Tenet.
 *
 * @param contracts OpenAPI documents, as sorted paths with slashes
 * @param baseline the branch that changes go to, as {@code git:origin/main}
 * @param spectral whether there is a ruleset by one of Spectral's names
 */
record Surroundings(
        List<String> contracts,
        Optional<String> baseline,
        boolean gitHub,
        boolean gitLab,
        boolean maven,
        boolean npm,
        boolean spectral) {
    private static final Pattern MAYBE = Pattern.compile("(?i).*\\.(?:ya?ml|json)");
    private static final Pattern SPECTRAL = Pattern.compile("\\.?spectral\\.(?:ya?ml|json|m?js|cjs)");
    private static final Set<String> NOT_OURS = Set.of("node_modules", "target", "build", "dist", "out", "vendor");
    private static final int DEEPEST = 8;
    /** What is larger is hardly written by hand. */
    private static final long LARGEST = 20L * 1024 * 1024;

    static Surroundings of(Path folder) throws IOException {
        Path root = folder.toAbsolutePath().normalize();
        boolean spectral;
        try (var files = Files.list(root)) {
            spectral = files.anyMatch(
                    file -> SPECTRAL.matcher(String.valueOf(file.getFileName())).matches());
        }
        return new Surroundings(
                contracts(root),
                GitBaseline.of(root),
                Files.isDirectory(root.resolve(".github")),
                Files.exists(root.resolve(".gitlab-ci.yml")),
                Files.exists(root.resolve("pom.xml")),
                Files.exists(root.resolve("package.json")),
                spectral);
    }

    private static List<String> contracts(Path root) throws IOException {
        Set<String> found = new TreeSet<>();
        ContractReader reader = new ContractReader(ReaderOptions.DEFAULT, root, InputStream.nullInputStream());
        Files.walkFileTree(root, Set.of(), DEEPEST, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                String name = String.valueOf(folder.getFileName());
                boolean skipped = !folder.equals(root) && (name.startsWith(".") || NOT_OURS.contains(name));
                return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String path = root.relativize(file).toString().replace('\\', '/');
                if (attributes.isRegularFile()
                        && attributes.size() <= LARGEST
                        && MAYBE.matcher(path).matches()
                        && !path.contains("src/test/")
                        && isContract(reader, path)) {
                    found.add(path);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException notReadable) {
                return FileVisitResult.CONTINUE;
            }
        });
        return List.copyOf(found);
    }

    private static boolean isContract(ContractReader reader, String path) {
        try {
            return reader.readDocument(path).root() instanceof ObjectNode root
                    && (root.has("openapi") || root.has("swagger"));
        } catch (InputException notReadable) {
            return false;
        }
    }
}
