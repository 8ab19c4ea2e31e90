package dev.tenet.sample.web.documentation;

import dev.tenet.sample.web.contract.ServedContract;
import dev.tenet.sample.web.contract.ServedContracts;
import java.util.Comparator;
import java.util.List;

/**
 * What the page has to know of the service.
 *
 * @param versions the newest first
 * @param demoClients who may be called as without a secret of one's own; none but in development
 */
record Settings(List<Version> versions, List<DemoClients.DemoClient> demoClients) {

    /**
     * A version that is served.
     *
     * @param document where its contract is
     * @param server where its operations are
     */
    record Version(String name, String document, String server) {}

    static Settings of(ServedContracts contracts, List<DemoClients.DemoClient> demoClients) {
        List<Version> versions = contracts.all().stream()
                .sorted(Comparator.comparing(ServedContract::version).reversed())
                .map(contract -> new Version(
                        contract.version(), "/openapi/" + contract.version() + ".yaml", contract.basePath()))
                .toList();
        return new Settings(versions, demoClients);
    }
}
