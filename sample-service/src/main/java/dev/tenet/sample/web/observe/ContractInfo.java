package dev.tenet.sample.web.observe;

import dev.tenet.sample.web.contract.ServedContract;
import dev.tenet.sample.web.contract.ServedContracts;
import java.util.stream.Collectors;
import org.springframework.boot.actuate.info.Info;
import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.stereotype.Component;

/** Says at {@code /actuator/info} which contracts are served. */
@Component
class ContractInfo implements InfoContributor {
    private final ServedContracts contracts;

    ContractInfo(ServedContracts contracts) {
        this.contracts = contracts;
    }

    @Override
    public void contribute(Info.Builder builder) {
        builder.withDetail(
                "contracts",
                contracts.all().stream()
                        .collect(Collectors.toMap(
                                ServedContract::version, each -> each.contract().apiVersion())));
    }
}
