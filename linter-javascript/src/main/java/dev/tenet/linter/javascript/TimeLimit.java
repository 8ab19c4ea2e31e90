package dev.tenet.linter.javascript;

import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.graalvm.polyglot.Context;

/**
 * Interrupts scripts that run too long; the context stays usable. Calls are many and short, so each costs two assignments: a task that
 * looks at the clock is planned only when none is, and its thread ends when there is nothing to watch.
 */
final class TimeLimit {
    private static final Duration PATIENCE = Duration.ofMillis(500);

    /** How late a short limit may be noticed after a call with a long one. */
    private static final long LONGEST_LOOK = Duration.ofSeconds(1).toNanos();

    private final Context context;
    private final ScheduledThreadPoolExecutor watch;
    private boolean running;
    private boolean watched;
    private long started;
    private long limit;

    TimeLimit(Context context) {
        this.context = context;
        this.watch = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "tenet-script-time-limit");
            thread.setDaemon(true);
            return thread;
        });
        watch.setKeepAliveTime(1, TimeUnit.SECONDS);
        watch.allowCoreThreadTimeOut(true);
    }

    /** Runs what calls scripts; a call from inside of another counts towards its time. */
    <T> T within(Duration most, Supplier<T> calls) {
        if (!begin(most.toNanos())) {
            return calls.get();
        }
        try {
            return calls.get();
        } finally {
            end();
        }
    }

    /** Does work of ours for a script, which does not count towards its time. */
    synchronized <T> T uncounted(Supplier<T> work) {
        long before = System.nanoTime();
        try {
            return work.get();
        } finally {
            started += System.nanoTime() - before;
        }
    }

    private synchronized boolean begin(long most) {
        if (running) {
            return false;
        }
        running = true;
        limit = most;
        started = System.nanoTime();
        if (!watched) {
            watched = true;
            look(Math.min(limit, LONGEST_LOOK));
        }
        return true;
    }

    private synchronized void end() {
        running = false;
    }

    private void look(long after) {
        var unused = watch.schedule((Runnable) this::look, after, TimeUnit.NANOSECONDS);
    }

    /** Holds the lock while it interrupts: the call that is too long cannot end meanwhile and leave the next one to be interrupted. */
    private synchronized void look() {
        if (!running) {
            watched = false;
            return;
        }
        long left = limit - (System.nanoTime() - started);
        if (left > 0) {
            look(Math.min(left, LONGEST_LOOK));
            return;
        }
        try {
            context.interrupt(PATIENCE);
        } catch (TimeoutException e) {
            // The script is in the middle of something that cannot be interrupted now; the next look asks again.
        }
        look(PATIENCE.toNanos());
    }
}
