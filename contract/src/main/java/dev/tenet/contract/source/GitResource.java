package dev.tenet.contract.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevTree;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;

/**
 * {@code git:<revision>:<path>}: a file as it was in a commit; its references are read from the same commit, and may not leave it.
 *
 * @param folder where the search for the repository starts
 * @param prefix the path of the working directory in the repository with a {@code /} at its end, or empty
 * @param path seen from the root of the repository
 */
record GitResource(Path folder, String revision, String prefix, String path, Bytes bytes) implements Resource {

    static GitResource open(String source, Path workingDirectory, Bytes bytes) throws SourceException {
        int colon = source.lastIndexOf(':');
        if (colon <= "git:".length() || colon == source.length() - 1) {
            throw new SourceException(
                    "is not a git source; write git:<revision>:<path>, such as git:main:api/openapi.yaml");
        }
        String revision = source.substring("git:".length(), colon);
        String path = source.substring(colon + 1);
        try (Repository repository = repository(workingDirectory)) {
            String prefix = prefix(repository, workingDirectory);
            String below = FilePaths.normalize(prefix + path);
            try (RevWalk walk = new RevWalk(repository)) {
                RevTree tree = tree(repository, walk, revision);
                boolean found = below != null && (below.isEmpty() || TreeWalk.forPath(repository, below, tree) != null);
                String normal = found ? below : FilePaths.normalize(path);
                if (normal == null) {
                    throw new SourceException("\"" + path + "\" leaves the repository; give a path inside of it");
                }
                return new GitResource(workingDirectory, revision, prefix, normal, bytes);
            }
        } catch (IOException e) {
            throw new SourceException("the git repository cannot be read: " + e.getMessage());
        }
    }

    private static Repository repository(Path folder) throws IOException, SourceException {
        FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(folder.toFile());
        if (builder.getGitDir() == null) {
            throw new SourceException("there is no git repository at or above " + folder + "; run from inside of one");
        }
        return builder.setMustExist(true).build();
    }

    private static String prefix(Repository repository, Path workingDirectory) throws IOException {
        if (repository.isBare()) {
            return "";
        }
        Path inside = repository.getWorkTree().toPath().toRealPath().relativize(workingDirectory.toRealPath());
        String prefix = inside.toString().replace('\\', '/');
        return prefix.isEmpty() || prefix.startsWith("..") ? "" : prefix + "/";
    }

    private static RevTree tree(Repository repository, RevWalk walk, String revision)
            throws IOException, SourceException {
        try {
            ObjectId commit = repository.resolve(revision + "^{commit}");
            if (commit != null) {
                return walk.parseCommit(commit).getTree();
            }
        } catch (RevisionSyntaxException e) {
            throw new SourceException("\"" + revision + "\" is not a git revision; give a branch, a tag or a commit");
        } catch (MissingObjectException e) {
            throw new SourceException(unknown(repository, revision));
        }
        throw new SourceException(unknown(repository, revision));
    }

    private static String unknown(Repository repository, String revision) throws IOException {
        boolean shallow = !repository.getObjectDatabase().getShallowCommits().isEmpty();
        return "git does not know the revision \"" + revision + "\"; "
                + (shallow
                        ? "this is a shallow clone: fetch the history (git fetch --unshallow, or fetch-depth: 0 in CI)"
                        : "check its name, or fetch it");
    }

    /** The files below this path, seen from it; nothing where it is a file, or nothing at all. */
    Optional<List<String>> below() throws SourceException {
        try (Repository repository = repository(folder);
                RevWalk walk = new RevWalk(repository);
                TreeWalk files = new TreeWalk(repository)) {
            RevTree root = tree(repository, walk, revision);
            TreeWalk found = path.isEmpty() ? null : TreeWalk.forPath(repository, path, root);
            if (!path.isEmpty() && (found == null || !found.isSubtree())) {
                return Optional.empty();
            }
            files.addTree(found == null ? root : found.getObjectId(0));
            files.setRecursive(true);
            List<String> names = new ArrayList<>();
            while (files.next()) {
                names.add(files.getPathString());
            }
            return Optional.of(names);
        } catch (IOException e) {
            throw new SourceException("cannot be read from git: " + e.getMessage());
        }
    }

    @Override
    public String name() {
        boolean below = !prefix.isEmpty() && path.startsWith(prefix);
        return "git:" + revision + ":" + (below ? path.substring(prefix.length()) : path);
    }

    @Override
    public String identity() {
        return "git:" + revision + ":/" + path;
    }

    @Override
    public byte[] read() throws SourceException {
        try (Repository repository = repository(folder);
                RevWalk walk = new RevWalk(repository)) {
            TreeWalk found = TreeWalk.forPath(repository, path, tree(repository, walk, revision));
            if (found == null) {
                throw SourceException.absent("the revision " + revision + " has no file " + path
                        + "; check the path (git ls-tree -r --name-only " + revision + ")");
            }
            if (found.isSubtree()) {
                throw new SourceException("is a folder in this revision; give the path of a file in it");
            }
            ObjectLoader blob = repository.open(found.getObjectId(0));
            bytes.check(blob.getSize());
            return blob.getBytes((int) blob.getSize());
        } catch (IOException e) {
            throw new SourceException("cannot be read from git: " + e.getMessage());
        }
    }

    @Override
    public Resource relative(String reference) throws SourceException {
        String target = FilePaths.relative(path, reference);
        if (target == null) {
            throw new SourceException(
                    "\"" + reference + "\" leaves the git repository; keep referenced files inside of it");
        }
        return new GitResource(folder, revision, prefix, target, bytes);
    }
}
