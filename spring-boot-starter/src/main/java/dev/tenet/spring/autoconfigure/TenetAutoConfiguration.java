package dev.tenet.spring.autoconfigure;

import dev.tenet.contract.InputException;
import dev.tenet.spring.contract.ContractLoader;
import dev.tenet.spring.contract.OperationFinder;
import dev.tenet.spring.contract.ServedContract;
import dev.tenet.spring.contract.ServedContracts;
import dev.tenet.spring.observation.OperationObservationConvention;
import jakarta.servlet.Filter;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ResourceLoader;
import org.springframework.http.server.observation.ServerRequestObservationConvention;

/** Reads the contracts that a web application serves, once, and tells which operation a request asks for. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass(Filter.class)
@EnableConfigurationProperties(TenetProperties.class)
public final class TenetAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    ServedContracts tenetContracts(
            TenetProperties properties, ObjectProvider<ServedContract> own, ResourceLoader resources) {
        List<ServedContract> defined = own.orderedStream().toList();
        if (!defined.isEmpty()) {
            return new ServedContracts(defined);
        }
        ContractLoader loader = new ContractLoader(Optional.ofNullable(resources.getClassLoader())
                .orElseGet(() -> TenetAutoConfiguration.class.getClassLoader()));
        return new ServedContracts(
                properties.contracts().isEmpty()
                        ? loader.findAll()
                        : properties.contracts().entrySet().stream()
                                .map(each -> new ServedContract(
                                        each.getKey(),
                                        loader.load(location(each.getKey(), each.getValue())),
                                        Optional.ofNullable(each.getValue().basePath())))
                                .toList());
    }

    private static String location(String version, TenetProperties.Contract contract) {
        if (contract.location() == null) {
            throw new InputException("tenet.contracts." + version
                    + ".location is missing; say where the contract is: classpath:/openapi/orders.yaml, or a file");
        }
        return contract.location();
    }

    @Bean
    @ConditionalOnMissingBean
    OperationFinder tenetOperationFinder(ServedContracts contracts, Environment environment) {
        return new OperationFinder(contracts, environment.getProperty("spring.mvc.servlet.path", ""));
    }

    @Bean
    @ConditionalOnMissingBean(ServerRequestObservationConvention.class)
    OperationObservationConvention tenetObservationConvention(OperationFinder finder, Environment environment) {
        return new OperationObservationConvention(
                environment.getProperty("management.observations.http.server.requests.name", "http.server.requests"),
                finder);
    }
}
