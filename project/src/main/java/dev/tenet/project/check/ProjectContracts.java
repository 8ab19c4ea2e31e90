package dev.tenet.project.check;

import dev.tenet.contract.source.ArtifactRepository;
import dev.tenet.project.bundle.NamedContract;
import dev.tenet.project.config.ContractSettings;
import dev.tenet.project.config.Project;
import java.util.List;

/** The documents that the contracts of a project stand for, after globs and folders were looked up. */
public final class ProjectContracts {
    private ProjectContracts() {}

    public static List<NamedContract> of(Project project) {
        List<ContractSettings> plain = project.contracts().stream()
                .map(each -> new ContractSettings(each.name(), each.path(), List.of()))
                .toList();
        return new Selection(project.withContracts(plain), ArtifactRepository.LOCAL)
                .contracts(List.of()).stream()
                        .map(each -> new NamedContract(each.name(), each.source()))
                        .toList();
    }
}
