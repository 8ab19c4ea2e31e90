package dev.tenet.project.check;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.InputException;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.project.glob.Glob;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the OpenAPI documents of a folder, by paths, folders and globs. */
public final class Documents {
    private static final Pattern OTHER_SOURCE =
            Pattern.compile("(?:-|(?:https?://|git:|maven:).*)", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern CONTRACT_KEY =
            Pattern.compile("^(?:\\{?\\s*\"|)(?:openapi|swagger)\"?[ \t]*:", Pattern.MULTILINE);
    private static final int LOOKED_AT = 16_384;
    private static final Pattern MAYBE = Pattern.compile("(?i).*\\.(?:ya?ml|json)");

    private final Path folder;
    private final ContractReader reader;

    public Documents(Path folder) {
        this.folder = folder;
        this.reader = new ContractReader(ReaderOptions.DEFAULT, folder, InputStream.nullInputStream());
    }

    /** Whether a source is anything but a path of a file. */
    public static boolean isElsewhere(String source) {
        return OTHER_SOURCE.matcher(source).matches();
    }

    /** Whether a path stands for several documents: a folder, or a glob that is no file itself. */
    public boolean standsForMany(String path) {
        if (isElsewhere(path)) {
            return false;
        }
        Optional<Path> literal = literal(path);
        return literal.isPresent()
                ? Files.isDirectory(literal.get())
                : path.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
    }

    /** The OpenAPI documents that a folder or glob stands for, as sorted paths with slashes, seen from the folder of the project. */
    public List<String> find(String path) {
        boolean whole = literal(path).filter(Files::isDirectory).isPresent();
        String glob = path.replace('\\', '/') + (whole ? (path.endsWith("/") ? "**" : "/**") : "");
        try {
            return Glob.find(glob, folder).stream()
                    .filter(file -> mayBe(file.toString()))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(this::isContract)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new InputException(path + ": cannot be searched: " + e.getMessage());
        }
    }

    /** Whether a file has the extension of a document. */
    public static boolean mayBe(String file) {
        return MAYBE.matcher(file).matches();
    }

    /** The glob that a path is; nothing where it is a folder. */
    Optional<String> glob(String path) {
        return literal(path).filter(Files::isDirectory).isPresent() ? Optional.empty() : Optional.of(path);
    }

    /** What a glob has before its first pattern, or the folder itself, with a slash at its end; empty for the folder of the project. */
    public String root(String path) {
        if (literal(path).filter(Files::isDirectory).isPresent()) {
            String normal = normal(path);
            return normal.isEmpty() ? "" : normal + "/";
        }
        int magic = 0;
        while (magic < path.length() && "*?[{".indexOf(path.charAt(magic)) < 0) {
            magic++;
        }
        String before = normal(path.substring(0, path.lastIndexOf('/', magic) + 1));
        return before.isEmpty() ? "" : before + "/";
    }

    private static String normal(String path) {
        return Path.of(path).normalize().toString().replace('\\', '/');
    }

    private Optional<Path> literal(String path) {
        try {
            return Optional.of(folder.resolve(path).normalize()).filter(Files::exists);
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    /** A contract with a mistake of syntax is one still: it must not drop out of what is checked. */
    private boolean isContract(String path) {
        try {
            return reader.readDocument(path).root() instanceof ObjectNode root
                    && (root.has("openapi") || root.has("swagger"));
        } catch (InputException notReadable) {
            return looksLikeContract(folder.resolve(path));
        }
    }

    private static boolean looksLikeContract(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return CONTRACT_KEY
                    .matcher(new String(in.readNBytes(LOOKED_AT), StandardCharsets.UTF_8))
                    .find();
        } catch (IOException notReadable) {
            return false;
        }
    }
}
