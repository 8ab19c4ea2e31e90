package dev.tenet.project.check;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.InputException;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.contract.tree.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;

/**
 * The OpenAPI documents that a git revision has in a folder.
 *
 * @param folder that of the project
 */
record GitDocuments(Path folder, String revision) {

    /** Sorted paths with slashes, seen from the folder; none where there is no such revision, which whoever reads a document of it says. */
    List<String> find(String root, Optional<String> glob) {
        FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(folder.toFile());
        if (builder.getGitDir() == null) {
            return List.of();
        }
        try (Repository repository = builder.build();
                RevWalk walk = new RevWalk(repository)) {
            ObjectId commit = repository.resolve(revision + "^{commit}");
            if (commit == null || repository.isBare()) {
                return List.of();
            }
            Path inside = repository.getWorkTree().toPath().toRealPath().relativize(folder.toRealPath());
            String prefix = inside.toString().isEmpty() ? "" : inside.toString().replace('\\', '/') + "/";
            List<String> found = new ArrayList<>();
            try (TreeWalk files = new TreeWalk(repository)) {
                files.addTree(walk.parseCommit(commit).getTree());
                files.setRecursive(true);
                while (files.next()) {
                    String path = files.getPathString();
                    if (path.startsWith(prefix + root)) {
                        found.add(path.substring(prefix.length()));
                    }
                }
            }
            return found.stream()
                    .filter(Documents::mayBe)
                    .filter(path -> glob.isEmpty() || matches(glob.get(), path))
                    .filter(this::isContract)
                    .toList();
        } catch (IOException e) {
            throw new InputException("git:" + revision + ": cannot be read: " + e.getMessage());
        }
    }

    /** In the globs of Java, unlike in ours, a folder that is any number of folders is one at least. */
    private static boolean matches(String glob, String path) {
        return matcher(glob).matches(Path.of(path))
                || matcher(glob.replace("**/", "")).matches(Path.of(path));
    }

    private static PathMatcher matcher(String glob) {
        return FileSystems.getDefault().getPathMatcher("glob:" + glob);
    }

    private boolean isContract(String path) {
        try {
            return new ContractReader(ReaderOptions.DEFAULT, folder, InputStream.nullInputStream())
                                    .readDocument("git:" + revision + ":" + path)
                                    .root()
                            instanceof ObjectNode root
                    && (root.has("openapi") || root.has("swagger"));
        } catch (InputException notReadable) {
            return false;
        }
    }
}
