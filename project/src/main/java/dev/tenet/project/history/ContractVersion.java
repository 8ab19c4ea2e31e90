package dev.tenet.project.history;

import dev.tenet.contract.VersionReader;
import dev.tenet.contract.source.GitCommit;
import java.util.Set;

/** What a contract was in one commit. */
sealed interface ContractVersion {
    /** Seen from the root of the repository. */
    String path();

    GitCommit files();

    /** All that it was read from, and what was looked for in vain: while these stay, so does the contract. */
    default Set<String> dependencies() {
        return files().asked().keySet();
    }

    record Readable(String path, GitCommit files, VersionReader.Version version) implements ContractVersion {}

    record Unreadable(String path, GitCommit files, String problem) implements ContractVersion {}

    record Absent(String path, GitCommit files) implements ContractVersion {}
}
