package dev.tenet.project.config;

import dev.tenet.diff.PathMapping;
import java.util.List;

/**
 * A contract of the project.
 *
 * @param path any source of a contract, or a glob that stands for several
 * @param baselines what was promised so far: sources, folders, globs, and {@code git:REVISION} for the same path in that revision
 * @param pathMappings how paths of the baselines are named in the contract, in the place of what holds for all; none where that holds
 */
public record ContractSettings(String name, String path, List<String> baselines, List<PathMapping> pathMappings) {
    /** One whose paths are mapped as those of all contracts are. */
    public ContractSettings(String name, String path, List<String> baselines) {
        this(name, path, baselines, List.of());
    }

    /** The same with other baselines. */
    public ContractSettings withBaselines(List<String> others) {
        return new ContractSettings(name, path, others, pathMappings);
    }
}
