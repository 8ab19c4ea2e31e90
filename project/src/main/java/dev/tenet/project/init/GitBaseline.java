package dev.tenet.project.init;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/** The branch of a git repository that changes go to: what contracts are compared with. */
final class GitBaseline {
    private static final List<String> BRANCHES =
            List.of("origin/HEAD", "origin/main", "origin/master", "main", "master", "HEAD");

    private GitBaseline() {}

    /** {@code git:origin/main}, or the like; nothing where there is no commit. */
    static Optional<String> of(Path folder) {
        FileRepositoryBuilder builder =
                new FileRepositoryBuilder().findGitDir(folder.toAbsolutePath().toFile());
        if (builder.getGitDir() == null) {
            return Optional.empty();
        }
        try (Repository repository = builder.build()) {
            for (String branch : BRANCHES) {
                if (repository.resolve(branch + "^{commit}") != null) {
                    return Optional.of("git:" + named(branch, repository));
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** {@code origin/HEAD} stands for a branch, whose name says more. */
    private static String named(String branch, Repository repository) throws IOException {
        if (!branch.equals("origin/HEAD")) {
            return branch;
        }
        var reference = repository.exactRef("refs/remotes/origin/HEAD");
        return reference == null || !reference.isSymbolic()
                ? branch
                : Repository.shortenRefName(reference.getTarget().getName());
    }
}
