package dev.tenet.sample.caching;

import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.redis.cache.RedisCache;
import org.springframework.data.redis.cache.RedisCacheConfiguration;
import org.springframework.data.redis.cache.RedisCacheWriter;

/**
 * A cache that finds nothing while Redis is away: the database knows all of it. An error handler of Spring would not do, since what is
 * invalidated after a commit does not pass by it. Says so once a minute, not once a request.
 */
final class ForgivingRedisCache extends RedisCache {
    private static final Logger log = LoggerFactory.getLogger(ForgivingRedisCache.class);
    private static final long PAUSE = 60_000;

    private final AtomicLong next = new AtomicLong();

    ForgivingRedisCache(String name, RedisCacheWriter writer, RedisCacheConfiguration configuration) {
        super(name, writer, configuration);
    }

    @Override
    protected @Nullable Object lookup(Object key) {
        try {
            return super.lookup(key);
        } catch (RuntimeException e) {
            tell(e);
            return null;
        }
    }

    @Override
    public void put(Object key, @Nullable Object value) {
        forgiving(() -> super.put(key, value));
    }

    @Override
    public void evict(Object key) {
        forgiving(() -> super.evict(key));
    }

    @Override
    public void clear() {
        forgiving(super::clear);
    }

    private void forgiving(Runnable command) {
        try {
            command.run();
        } catch (RuntimeException e) {
            tell(e);
        }
    }

    private void tell(RuntimeException e) {
        long now = System.currentTimeMillis();
        long due = next.get();
        if (now >= due && next.compareAndSet(due, now + PAUSE)) {
            log.warn("The cache {} cannot be used; the database is asked instead: {}", getName(), e.toString());
        }
    }
}
