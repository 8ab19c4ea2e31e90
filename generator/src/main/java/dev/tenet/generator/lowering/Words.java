package dev.tenet.generator.lowering;

import java.util.Locale;

/** Makes names of texts. */
final class Words {
    private Words() {}

    /** {@code /orders/{orderId}} becomes {@code OrdersOrderId}. */
    static String pascal(String text) {
        StringBuilder name = new StringBuilder();
        for (String word : text.split("[^A-Za-z0-9]+", -1)) {
            if (!word.isEmpty()) {
                name.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
            }
        }
        return name.toString();
    }

    /** What stays of a name in every language: two names with the same key would be one. */
    static String key(String name) {
        String plain = name.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
        return plain.isEmpty() ? name : plain;
    }
}
