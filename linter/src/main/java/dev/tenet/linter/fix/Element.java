package dev.tenet.linter.fix;

/**
 * A member of an object or an item of an array, as it stands in the text.
 *
 * @param key empty for an item
 * @param start of the key, or of the item without its dash
 */
record Element(String key, int start, int end) {}
