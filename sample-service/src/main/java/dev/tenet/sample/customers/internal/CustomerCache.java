package dev.tenet.sample.customers.internal;

import dev.tenet.sample.caching.CacheRegion;
import dev.tenet.sample.customers.Customer;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Customers are read with most orders and seldom change. Whoever changes one invalidates it here; other instances follow shortly. */
@Configuration(proxyBeanMethods = false)
class CustomerCache {
    static final String NAME = "customers";
    /** The tenant comes first: no id of one tenant can find what another one has. */
    static final String KEY = "#caller.tenant() + '/' + #id";

    @Bean
    CacheRegion customerRegion() {
        return new CacheRegion(NAME, Customer.class, Duration.ofSeconds(5));
    }
}
