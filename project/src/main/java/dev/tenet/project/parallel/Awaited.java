package dev.tenet.project.parallel;

import dev.tenet.contract.InputException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** The result of another thread, as if it had been worked out by this one. */
public final class Awaited {
    private Awaited() {}

    /**
     * Waits for a result.
     *
     * @throws RuntimeException what the other thread threw
     * @throws InputException where this thread was interrupted
     */
    public static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InputException("interrupted");
        }
    }
}
