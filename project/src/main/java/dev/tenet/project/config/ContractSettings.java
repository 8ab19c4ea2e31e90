package dev.tenet.project.config;

import dev.tenet.diff.PathMapping;
import java.util.List;
import java.util.Optional;

/**
 * A contract of the project.
 *
 * @param path any source of a contract, or a glob that stands for several
 * @param baselines what was promised so far: sources, folders, globs, and {@code git:REVISION} for the same path in that revision
 * @param pathMappings how paths of the baselines are named in the contract, in the place of what holds for all; none where that holds
 * @param team who answers for it; may hold <code>{folder}</code>, the first folder below that of a glob or folder
 */
public record ContractSettings(
        String name, String path, List<String> baselines, List<PathMapping> pathMappings, Optional<String> team) {
    /** One whose paths are mapped as those of all contracts are. */
    public ContractSettings(String name, String path, List<String> baselines) {
        this(name, path, baselines, List.of(), Optional.empty());
    }

    /** The same with other baselines. */
    public ContractSettings withBaselines(List<String> others) {
        return new ContractSettings(name, path, others, pathMappings, team);
    }
}
