package dev.tenet.sample.web.observe;

import dev.tenet.sample.web.contract.ServedContracts;
import dev.tenet.spring.contract.ServedContract;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands the contracts, which are read already, to the starter: it announces what ends, and measures by operation. */
@Configuration(proxyBeanMethods = false)
class AnnouncedContracts {

    @Bean
    dev.tenet.spring.contract.ServedContracts announced(ServedContracts contracts) {
        return new dev.tenet.spring.contract.ServedContracts(contracts.all().stream()
                .map(each -> new ServedContract(each.version(), each.contract()))
                .toList());
    }
}
