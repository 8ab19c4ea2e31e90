package dev.tenet.project.policy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.UserConfig;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/** Who works here, as git is told. */
public final class GitUser {
    private GitUser() {}

    /** The e-mail address, or else the name; nothing outside of git, and where git does not know. */
    public static Optional<String> of(Path folder) {
        FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(folder.toFile());
        if (builder.getGitDir() == null) {
            return Optional.empty();
        }
        try (Repository repository = builder.build()) {
            Config config = repository.getConfig();
            UserConfig user = config.get(UserConfig.KEY);
            return Optional.ofNullable(config.getString("user", null, "email"))
                    .or(() -> Optional.of(user.getCommitterName()).filter(name -> !user.isCommitterNameImplicit()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
