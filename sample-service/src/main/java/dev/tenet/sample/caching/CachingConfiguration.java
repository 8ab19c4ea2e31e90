package dev.tenet.sample.caching;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.cache.CacheManager;
import org.springframework.cache.annotation.EnableCaching;
import org.springframework.cache.caffeine.CaffeineCacheManager;
import org.springframework.cache.transaction.TransactionAwareCacheManagerProxy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Caches in the memory of this instance, unless {@code spring.cache.type} says otherwise: {@code redis}, or {@code none}. */
@Configuration(proxyBeanMethods = false)
@EnableCaching
class CachingConfiguration {

    @Bean
    @ConditionalOnProperty(name = "spring.cache.type", havingValue = "caffeine")
    CacheManager inMemoryCaches(List<CacheRegion> regions, CachingProperties properties) {
        CaffeineCacheManager caches = new CaffeineCacheManager();
        // Only what was asked for: a misspelt name would be a cache without an end.
        caches.setCacheNames(List.of());
        regions.forEach(region -> caches.registerCustomCache(
                region.name(),
                Caffeine.newBuilder()
                        .maximumSize(properties.entries())
                        .expireAfterWrite(properties.timeToLive(region))
                        .recordStats()
                        .build()));
        // After the commit: what is rolled back was never true, and who reads meanwhile would put the old value back.
        return new TransactionAwareCacheManagerProxy(caches);
    }
}
