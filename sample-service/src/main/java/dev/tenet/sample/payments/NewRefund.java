package dev.tenet.sample.payments;

import dev.tenet.sample.shared.Money;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Money to be given back.
 *
 * @param reason null in v1 alone, which does not ask for one
 */
public record NewRefund(
        UUID paymentId,
        Money amount,
        @Nullable String reason,
        @Nullable String comment) {}
