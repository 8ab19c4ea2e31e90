package dev.tenet.sample.caching;

import dev.tenet.sample.shared.Encryption;
import io.lettuce.core.ClientOptions;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.data.redis.autoconfigure.LettuceClientOptionsBuilderCustomizer;
import org.springframework.cache.CacheManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.redis.cache.CacheStatisticsCollector;
import org.springframework.data.redis.cache.RedisCache;
import org.springframework.data.redis.cache.RedisCacheConfiguration;
import org.springframework.data.redis.cache.RedisCacheManager;
import org.springframework.data.redis.cache.RedisCacheWriter;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.data.redis.serializer.RedisSerializationContext.SerializationPair;
import tools.jackson.databind.json.JsonMapper;

/** Caches in Redis, the same for all instances: the profile {@code redis}. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.cache.type", havingValue = "redis")
class RedisCaches {

    @Bean
    CacheManager sharedCaches(
            RedisConnectionFactory redis,
            List<CacheRegion> regions,
            CachingProperties properties,
            Encryption encryption,
            JsonMapper json) {
        RedisCacheWriter writer = RedisCacheWriter.nonLockingRedisCacheWriter(redis)
                .withStatisticsCollector(CacheStatisticsCollector.create());
        RedisCacheConfiguration common = RedisCacheConfiguration.defaultCacheConfig()
                .prefixCacheNameWith("orders:")
                .disableCachingNullValues();
        RedisCacheManager caches =
                new RedisCacheManager(
                        writer,
                        common,
                        // Only what was asked for.
                        false,
                        regions.stream()
                                .collect(Collectors.toMap(
                                        CacheRegion::name,
                                        region -> common.entryTtl(properties.timeToLive(region))
                                                .serializeValuesWith(
                                                        SerializationPair.fromSerializer(new EncryptedJson<>(
                                                                region.name(),
                                                                region.valueType(),
                                                                encryption,
                                                                json)))))) {
                    @Override
                    protected RedisCache createRedisCache(
                            String name, @Nullable RedisCacheConfiguration configuration) {
                        return new ForgivingRedisCache(
                                name, getCacheWriter(), Objects.requireNonNullElse(configuration, common));
                    }
                };
        // Invalidated after the commit, as in memory.
        caches.setTransactionAware(true);
        return caches;
    }

    /** Fails at once while Redis is away: waiting for it would cost more than the cache saves. */
    @Bean
    LettuceClientOptionsBuilderCustomizer failFast() {
        return (ClientOptions.Builder options) ->
                options.disconnectedBehavior(ClientOptions.DisconnectedBehavior.REJECT_COMMANDS);
    }
}
