package dev.tenet.sample.operation;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Answers for a while longer when the process is asked to stop. It says at once that it is not ready, and a load balancer needs a moment
 * to notice: requests that it sends meanwhile would find a closed door.
 */
@Component
class Drain implements SmartLifecycle {
    private final Duration duration;
    private volatile boolean running;

    Drain(@Value("${sample.shutdown.drain}") Duration duration) {
        this.duration = duration;
    }

    /** The highest phase stops first: before the web server takes no more connections. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        try {
            Thread.sleep(duration.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
