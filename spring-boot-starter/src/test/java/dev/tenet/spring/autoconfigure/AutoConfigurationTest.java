package dev.tenet.spring.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.InputException;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.spring.contract.OperationFinder;
import dev.tenet.spring.contract.ServedContract;
import dev.tenet.spring.contract.ServedContracts;
import dev.tenet.spring.deprecation.CallCounter;
import dev.tenet.spring.deprecation.CallingClient;
import dev.tenet.spring.deprecation.DeprecationsEndpoint;
import dev.tenet.spring.deprecation.Endings;
import dev.tenet.spring.deprecation.PrincipalClient;
import dev.tenet.spring.deprecation.SecurityClient;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;

class AutoConfigurationTest {
    private final WebApplicationContextRunner application = new WebApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(TenetAutoConfiguration.class, DeprecationAutoConfiguration.class))
            .withPropertyValues("tenet.contracts.v1.location=classpath:/shop/v1/openapi.yaml");

    @Test
    void an_application_with_everything_has_everything() {
        application
                .withBean(MeterRegistry.class, SimpleMeterRegistry::new)
                .withPropertyValues("management.endpoints.web.exposure.include=deprecations")
                .run(context -> assertThat(context)
                        .hasSingleBean(CallCounter.class)
                        .hasSingleBean(DeprecationsEndpoint.class)
                        .hasSingleBean(SecurityClient.class));
    }

    @Test
    void without_security_metrics_and_actuator_it_still_announces() {
        application
                .withClassLoader(new FilteredClassLoader(
                        "org.springframework.security", "io.micrometer.core", "org.springframework.boot.actuate"))
                .run(context -> {
                    assertThat(context)
                            .hasNotFailed()
                            .hasBean("tenetDeprecationFilter")
                            .hasBean("tenetSunsetFilter");
                    assertThat(context.getBean(CallingClient.class)).isInstanceOf(PrincipalClient.class);
                    assertThat(context.getBean(Endings.class).all()).hasSize(5);
                });
    }

    @Test
    void the_endpoint_is_there_where_it_is_exposed() {
        application.run(context -> assertThat(context).doesNotHaveBean(DeprecationsEndpoint.class));
    }

    @Test
    void the_announcements_can_be_switched_off_while_operations_are_still_told_apart() {
        application
                .withPropertyValues("tenet.deprecation.enabled=false")
                .run(context -> assertThat(context)
                        .hasSingleBean(OperationFinder.class)
                        .doesNotHaveBean("tenetDeprecationFilter"));
    }

    @Test
    void without_configuration_the_contracts_of_the_class_path_are_found() {
        new WebApplicationContextRunner()
                .withConfiguration(
                        AutoConfigurations.of(TenetAutoConfiguration.class, DeprecationAutoConfiguration.class))
                .run(context -> assertThat(
                                context.getBean(ServedContracts.class).all())
                        .extracting(ServedContract::version)
                        .containsExactly("found"));
    }

    @Test
    void an_application_may_bring_contracts_that_it_has_read_itself() {
        ContractReader reader = new ContractReader(ReaderOptions.DEFAULT);
        ServedContract own = new ServedContract(
                "v9",
                reader.contract(
                        reader.parse("own.yaml", "{openapi: 3.1.0, info: {title: T, version: '9'}, paths: {}}")));
        application
                .withBean(ServedContract.class, () -> own)
                .run(context ->
                        assertThat(context.getBean(ServedContracts.class).all()).containsExactly(own));
    }

    @Test
    void a_contract_that_is_not_there_stops_the_start_with_its_name() {
        application
                .withPropertyValues("tenet.contracts.v1.location=classpath:/shop/v9/openapi.yaml")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(InputException.class)
                        .hasMessageContaining("classpath:shop/v9/openapi.yaml: no such file in the class path"));
    }

    @Test
    void a_contract_without_a_place_stops_the_start_with_the_key_to_set() {
        application
                .withPropertyValues("tenet.contracts.v2.after-sunset=gone")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageStartingWith("tenet.contracts.v2.location is missing; "));
    }

    @Test
    void what_serves_no_http_is_left_alone() {
        new ApplicationContextRunner()
                .withConfiguration(
                        AutoConfigurations.of(TenetAutoConfiguration.class, DeprecationAutoConfiguration.class))
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(OperationFinder.class));
    }
}
