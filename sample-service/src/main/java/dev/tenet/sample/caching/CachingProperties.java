package dev.tenet.sample.caching;

import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much is kept, and for how long.
 *
 * @param entries of each cache in the memory of an instance
 * @param timeToLive by the name of the cache, in place of what its module asks for
 */
@ConfigurationProperties("sample.cache")
record CachingProperties(
        @DefaultValue("10000") long entries, @DefaultValue Map<String, Duration> timeToLive) {

    Duration timeToLive(CacheRegion region) {
        return timeToLive.getOrDefault(region.name(), region.timeToLive());
    }
}
