package dev.tenet.sample.catalogue;

import dev.tenet.sample.shared.Money;
import java.math.BigDecimal;

/** What one piece costs. */
public record Price(String sku, Money unit, BigDecimal taxRate) {}
