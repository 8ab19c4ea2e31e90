package dev.tenet.sample.caching;

import java.time.Duration;

/**
 * A cache that a module asks for.
 *
 * @param name as in {@code @Cacheable}
 * @param valueType what it holds; Redis keeps it as JSON
 * @param timeToLive how old a value can be where it was changed behind this instance's back
 */
public record CacheRegion(String name, Class<?> valueType, Duration timeToLive) {}
