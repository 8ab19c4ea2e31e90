package dev.tenet.sample.customers;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A customer as the shop knows them.
 *
 * @param faxNumber taken over from the old system; v1 alone shows it
 */
public record Customer(
        UUID id,
        long version,
        CustomerDetails details,
        @Nullable String faxNumber,
        OffsetDateTime createdAt) {}
