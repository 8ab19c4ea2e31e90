package dev.tenet.sample.orders;

import java.util.Locale;

/** Where an order stands. */
public enum OrderStatus {
    PENDING,
    ON_HOLD,
    PAID,
    SHIPPED,
    DELIVERED,
    CANCELLED;

    /** The text of the wire and of the database. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static OrderStatus of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }

    public boolean isUnpaid() {
        return this == PENDING || this == ON_HOLD;
    }

    public boolean isBeforeShipping() {
        return isUnpaid() || this == PAID;
    }
}
