package dev.tenet.sample.payments;

/**
 * How to pay.
 *
 * @param type {@code card}, {@code sepa}, {@code invoice} or {@code wallet}
 * @param reference the token or account; kept encrypted, and never shown again
 */
public record PaymentMethod(String type, String reference) {
    @Override
    public String toString() {
        return "PaymentMethod[type=" + type + ", reference=…]";
    }
}
