package dev.tenet.sample.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An amount in a currency. Never a floating-point number: {@code 0.1 + 0.2} is not {@code 0.3} there. */
public record Money(BigDecimal amount, String currency) {
    public Money {
        amount = amount.setScale(2, RoundingMode.UNNECESSARY);
    }

    public static Money of(String amount, String currency) {
        return new Money(new BigDecimal(amount), currency);
    }

    /** The decimal text of the wire. */
    public String text() {
        return amount.toPlainString();
    }
}
