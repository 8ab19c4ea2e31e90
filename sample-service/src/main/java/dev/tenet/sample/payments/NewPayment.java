package dev.tenet.sample.payments;

import dev.tenet.sample.shared.Money;
import java.util.UUID;

/** A payment to be taken for an order. */
public record NewPayment(UUID orderId, Money amount, PaymentMethod method) {}
