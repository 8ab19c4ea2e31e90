package dev.tenet.sample.catalogue.internal;

import dev.tenet.sample.caching.CacheRegion;
import dev.tenet.sample.catalogue.CategoryNode;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The tree of categories is the same for all tenants and nobody changes it through the API. Prices are not cached: what is charged must
 * not be a minute old.
 */
@Configuration(proxyBeanMethods = false)
class CategoryCache {
    static final String NAME = "categories";

    @Bean
    CacheRegion categoryRegion() {
        return new CacheRegion(NAME, CategoryNode.class, Duration.ofMinutes(1));
    }
}
