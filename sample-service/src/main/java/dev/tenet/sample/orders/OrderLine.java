package dev.tenet.sample.orders;

import dev.tenet.sample.shared.Money;
import java.math.BigDecimal;
import java.util.UUID;

/** A line of an order, priced. */
public record OrderLine(
        UUID id,
        long version,
        String sku,
        int quantity,
        boolean giftWrap,
        Money unitPrice,
        BigDecimal taxRate,
        Money total) {}
