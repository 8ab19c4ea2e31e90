package dev.tenet.spring.deprecation;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** Counts calls of operations that end: {@code tenet.deprecated.calls}, by version, operation and client. */
public final class CallCounter implements DeprecatedCallListener {
    static final String NAME = "tenet.deprecated.calls";

    private final MeterRegistry registry;

    public CallCounter(MeterRegistry registry) {
        this.registry = registry;
    }

    @Override
    public void called(DeprecatedCall call) {
        Counter.builder(NAME)
                .description("Calls of operations that the contract announces to end")
                .tag("version", call.ending().operation().version())
                .tag("operation", call.ending().operation().id())
                .tag("client", call.client())
                .register(registry)
                .increment();
    }
}
