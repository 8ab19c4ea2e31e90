package dev.tenet.project.check;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.contract.model.Contract;
import dev.tenet.project.config.Project;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The contracts of a project, or those that a call names, read. */
public final class ChosenContracts {
    private ChosenContracts() {}

    /**
     * Reads them.
     *
     * @param chosen names of contracts, paths or globs; all contracts of the project where there are none
     * @return by what reports call them, in the order of the project
     * @throws dev.tenet.contract.InputException where one of them is not there or cannot be read
     */
    public static Map<String, Contract> read(Project project, List<String> chosen, ReaderOptions options) {
        ContractReader reader = new ContractReader(options, project.folder(), InputStream.nullInputStream());
        Map<String, Contract> contracts = new LinkedHashMap<>();
        new Selection(project, options.artifacts())
                .contracts(chosen)
                .forEach(each -> contracts.put(each.name(), reader.read(each.source())));
        return contracts;
    }
}
