package dev.tenet.sample.orders;

/** How many of which product. */
public record NewLine(String sku, int quantity, boolean giftWrap) {}
