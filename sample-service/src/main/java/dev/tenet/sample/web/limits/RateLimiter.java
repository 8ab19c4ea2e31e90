package dev.tenet.sample.web.limits;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Counts requests in windows, over all instances: each takes a small share of what is left from the database and spends it from memory,
 * so that not every request writes.
 */
@Component
class RateLimiter {
    private static final int SHARES = 50;

    private final JdbcClient jdbc;
    private final LimitProperties limits;
    private final Clock clock = Clock.systemUTC();
    private final Map<String, Share> shares = new ConcurrentHashMap<>();

    RateLimiter(JdbcClient jdbc, LimitProperties limits) {
        this.jdbc = jdbc;
        this.limits = limits;
    }

    Quota take(String client) {
        Instant now = clock.instant();
        long length = limits.window().toSeconds();
        long window = now.getEpochSecond() / length;
        long reset = (window + 1) * length - now.getEpochSecond();
        Share share = shares.compute(client, (key, old) -> {
            Share current = old == null || old.window() != window ? new Share(window, 0, limits.requests()) : old;
            return current.left() > 0 ? current.spend() : refill(key, current, window, length);
        });
        return new Quota(limits.requests(), share.left() < 0 ? -1 : share.left() + share.free(), reset);
    }

    /** Takes a share; where the window is used up, what is left is negative. */
    private Share refill(String client, Share current, long window, long length) {
        int size = Math.max(1, limits.requests() / SHARES);
        if (current.free() <= 0) {
            return new Share(window, -1, 0);
        }
        long used = jdbc.sql("""
                insert into rate_window (client, starts_at, used) values (:client, :start, :size)
                on conflict (client, starts_at) do update set used = rate_window.used + :size
                returning used""")
                .param("client", client)
                .param("start", Timestamp.from(Instant.ofEpochSecond(window * length)))
                .param("size", size)
                .query(Long.class)
                .single();
        long granted = Math.min(size, limits.requests() - (used - size));
        return new Share(window, granted - 1, Math.max(0, limits.requests() - used));
    }

    @Scheduled(fixedDelayString = "PT5M", initialDelayString = "PT5M")
    void forgetOldWindows() {
        Instant old = clock.instant().minus(limits.window().multipliedBy(2));
        jdbc.sql("delete from rate_window where starts_at < :old")
                .param("old", Timestamp.from(old))
                .update();
        long window = clock.instant().getEpochSecond() / limits.window().toSeconds();
        shares.values().removeIf(share -> share.window() < window);
    }

    /**
     * What this instance took for one caller.
     *
     * @param left of what was taken
     * @param free what was left in the database when it was taken
     */
    private record Share(long window, long left, long free) {
        Share spend() {
            return new Share(window, left - 1, free);
        }
    }
}
