package dev.tenet.project.folders;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.InputException;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.project.check.Documents;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The OpenAPI documents that a folder or a glob stands for: of files, of a git revision, or of a released jar.
 *
 * @param root what the source of each begins with
 * @param sources by the path below the root
 */
public record ContractFolder(String root, SortedMap<String, String> sources) {
    private static final String MAGIC = "*?[{";

    /**
     * The documents; nothing where the source names one document alone.
     *
     * @throws InputException where there is no such revision or artifact
     */
    public static Optional<ContractFolder> of(String source, Path workingDirectory, ContractReader reader) {
        if (!Documents.isElsewhere(source)) {
            Documents documents =
                    new Documents(workingDirectory.toAbsolutePath().normalize());
            return documents.standsForMany(source)
                    ? Optional.of(below(documents.root(source), documents.find(source)))
                    : Optional.empty();
        }
        return source.startsWith("git:") || source.startsWith("maven:") ? inside(source, reader) : Optional.empty();
    }

    private static ContractFolder below(String root, List<String> paths) {
        SortedMap<String, String> sources = new TreeMap<>();
        paths.forEach(path -> sources.put(path.startsWith(root) ? path.substring(root.length()) : path, path));
        return new ContractFolder(root, sources);
    }

    private static Optional<ContractFolder> inside(String source, ContractReader reader) {
        int path = source.startsWith("git:") ? source.lastIndexOf(':') + 1 : source.indexOf("!/") + 2;
        int magic = path;
        while (magic < source.length() && MAGIC.indexOf(source.charAt(magic)) < 0) {
            magic++;
        }
        boolean glob = magic < source.length();
        String folder = glob ? source.substring(0, Math.max(path, source.lastIndexOf('/', magic) + 1)) : source;
        String rest = glob ? source.substring(folder.length()) : "**";
        String searched = folder.length() == path && source.startsWith("git:") ? folder + "." : folder;
        String root = folder.endsWith("/") || folder.length() == path
                ? folder
                : folder.endsWith(":.") ? folder.substring(0, folder.length() - 1) : folder + "/";
        return reader.filesBelow(searched)
                .map(names -> names.stream()
                        .filter(Documents::mayBe)
                        .filter(name -> matches(rest, name))
                        .filter(name -> isContract(root + name, reader))
                        .map(name -> root + name)
                        .toList())
                .map(found -> below(root, found));
    }

    /** In the globs of Java a folder that is any number of folders is one at least. */
    private static boolean matches(String glob, String name) {
        return matcher(glob).matches(Path.of(name))
                || matcher(glob.replace("**/", "")).matches(Path.of(name));
    }

    private static PathMatcher matcher(String glob) {
        return FileSystems.getDefault().getPathMatcher("glob:" + glob);
    }

    /** A document that cannot be read is none; whoever names it hears of it. */
    private static boolean isContract(String source, ContractReader reader) {
        try {
            return reader.readDocument(source).root() instanceof ObjectNode root
                    && (root.has("openapi") || root.has("swagger"));
        } catch (InputException notReadable) {
            return false;
        }
    }
}
