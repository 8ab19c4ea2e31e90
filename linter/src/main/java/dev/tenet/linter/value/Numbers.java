package dev.tenet.linter.value;

import java.math.BigDecimal;

/** Numbers as JavaScript writes them (ECMA-262, Number::toString). */
public final class Numbers {
    private Numbers() {}

    public static String text(double value) {
        if (Double.isNaN(value)) {
            return "NaN";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "Infinity" : "-Infinity";
        }
        if (value == 0) {
            return "0";
        }
        BigDecimal shortest = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        String digits = shortest.unscaledValue().abs().toString();
        String sign = value < 0 ? "-" : "";
        int point = digits.length() - shortest.scale();
        if (point > 21 || point < -5) {
            String rest = digits.substring(1);
            int exponent = point - 1;
            return sign + digits.charAt(0) + (rest.isEmpty() ? "" : "." + rest) + "e" + (exponent < 0 ? "-" : "+")
                    + Math.abs(exponent);
        }
        return sign + shortest.abs().toPlainString();
    }
}
