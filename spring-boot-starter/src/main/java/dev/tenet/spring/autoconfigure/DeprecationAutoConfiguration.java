package dev.tenet.spring.autoconfigure;

import dev.tenet.spring.contract.OperationFinder;
import dev.tenet.spring.deprecation.CallCounter;
import dev.tenet.spring.deprecation.CallingClient;
import dev.tenet.spring.deprecation.DeprecatedCallListener;
import dev.tenet.spring.deprecation.DeprecatedCalls;
import dev.tenet.spring.deprecation.DeprecationFilter;
import dev.tenet.spring.deprecation.DeprecationHeaders;
import dev.tenet.spring.deprecation.DeprecationRules;
import dev.tenet.spring.deprecation.DeprecationsEndpoint;
import dev.tenet.spring.deprecation.Endings;
import dev.tenet.spring.deprecation.GoneAnswer;
import dev.tenet.spring.deprecation.GoneProblem;
import dev.tenet.spring.deprecation.PrincipalClient;
import dev.tenet.spring.deprecation.SecurityClient;
import dev.tenet.spring.deprecation.SunsetFilter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.Filter;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.autoconfigure.endpoint.condition.ConditionalOnAvailableEndpoint;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;

/** Announces the end of operations in their responses, and notes who still calls them. */
@AutoConfiguration(
        after = TenetAutoConfiguration.class,
        afterName = {
            "org.springframework.boot.micrometer.metrics.autoconfigure.MetricsAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration"
        })
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass(Filter.class)
@ConditionalOnProperty(name = "tenet.deprecation.enabled", matchIfMissing = true)
public final class DeprecationAutoConfiguration {
    /** After the filters that observe requests and know of proxies, before Spring Security. */
    static final int BEFORE_SECURITY = Ordered.HIGHEST_PRECEDENCE + 20;

    /** Right after Spring Security, whose filters are at -100. */
    static final int AFTER_SECURITY = -90;

    @Bean
    @ConditionalOnMissingBean
    Endings tenetEndings(OperationFinder finder) {
        return new Endings(finder);
    }

    @Bean
    @ConditionalOnMissingBean
    DeprecationRules tenetDeprecationRules(TenetProperties properties) {
        return new ConfiguredRules(properties);
    }

    @Bean
    @ConditionalOnMissingBean
    DeprecatedCalls tenetDeprecatedCalls(
            TenetProperties properties, ObjectProvider<Clock> clock, ObjectProvider<DeprecatedCallListener> listeners) {
        return new DeprecatedCalls(
                clock(clock),
                properties.deprecation().maxClients(),
                listeners.orderedStream().toList());
    }

    @Bean
    FilterRegistrationBean<DeprecationFilter> tenetDeprecationFilter(
            Endings endings, DeprecationRules rules, DeprecatedCalls calls, CallingClient client) {
        FilterRegistrationBean<DeprecationFilter> registration = new FilterRegistrationBean<>(
                new DeprecationFilter(endings, new DeprecationHeaders(endings, rules), calls, client));
        registration.setOrder(BEFORE_SECURITY);
        return registration;
    }

    @Bean
    FilterRegistrationBean<SunsetFilter> tenetSunsetFilter(
            Endings endings, DeprecationRules rules, ObjectProvider<GoneAnswer> answer, ObjectProvider<Clock> clock) {
        FilterRegistrationBean<SunsetFilter> registration = new FilterRegistrationBean<>(
                new SunsetFilter(endings, rules, answer.getIfAvailable(GoneProblem::new), clock(clock)));
        registration.setOrder(AFTER_SECURITY);
        return registration;
    }

    private static Clock clock(ObjectProvider<Clock> clock) {
        return clock.getIfUnique(Clock::systemUTC);
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(RequestAttributeSecurityContextRepository.class)
    static final class WithSecurity {
        @Bean
        @ConditionalOnMissingBean
        CallingClient tenetCallingClient() {
            return new SecurityClient();
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnMissingClass("org.springframework.security.web.context.RequestAttributeSecurityContextRepository")
    static final class WithoutSecurity {
        @Bean
        @ConditionalOnMissingBean
        CallingClient tenetCallingPrincipal() {
            return new PrincipalClient();
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(MeterRegistry.class)
    @ConditionalOnBean(MeterRegistry.class)
    static final class WithMetrics {
        @Bean
        CallCounter tenetCallCounter(MeterRegistry registry) {
            return new CallCounter(registry);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(ConditionalOnAvailableEndpoint.class)
    static final class WithActuator {
        @Bean
        @ConditionalOnAvailableEndpoint(DeprecationsEndpoint.class)
        @ConditionalOnMissingBean
        DeprecationsEndpoint tenetDeprecationsEndpoint(
                Endings endings, DeprecatedCalls calls, DeprecationRules rules, ObjectProvider<Clock> clock) {
            return new DeprecationsEndpoint(endings, calls, rules, clock(clock));
        }
    }
}
