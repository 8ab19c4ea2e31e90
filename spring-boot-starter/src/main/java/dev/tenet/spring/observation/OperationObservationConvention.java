package dev.tenet.spring.observation;

import dev.tenet.spring.contract.OperationFinder;
import dev.tenet.spring.contract.OperationMatch;
import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;
import java.util.Optional;
import org.springframework.http.server.observation.DefaultServerRequestObservationConvention;
import org.springframework.http.server.observation.ServerRequestObservationContext;

/**
 * Observes requests by {@code operation} and {@code version} of the contract, beside what Spring tells of them. There are as many values as the contracts
 * have operations, and {@code none}; unlike {@code uri} they are known of requests that reached no controller, too.
 */
public final class OperationObservationConvention extends DefaultServerRequestObservationConvention {
    private static final KeyValues NONE = KeyValues.of("operation", "none", "version", "none");

    private final OperationFinder finder;

    /** @param name of the metric */
    public OperationObservationConvention(String name, OperationFinder finder) {
        super(name);
        this.finder = finder;
    }

    @Override
    public KeyValues getLowCardinalityKeyValues(ServerRequestObservationContext context) {
        Optional<OperationMatch> found =
                Optional.ofNullable(context.getCarrier()).flatMap(finder::find);
        return super.getLowCardinalityKeyValues(context)
                .and(found.map(OperationMatch::operation)
                        .map(operation -> KeyValues.of(
                                KeyValue.of("operation", operation.id()), KeyValue.of("version", operation.version())))
                        .orElse(NONE));
    }
}
