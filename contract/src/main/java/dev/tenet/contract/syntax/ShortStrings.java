package dev.tenet.contract.syntax;

import org.jspecify.annotations.Nullable;

/** Short values such as {@code string} or {@code application/json} come again and again: the last one of each hash is kept and shared. */
final class ShortStrings {
    private static final int LONGEST = 40;
    private static final int SLOTS = 4096;

    private final @Nullable String[] slots = new @Nullable String[SLOTS];

    String of(char[] chars, int offset, int length) {
        if (length > LONGEST) {
            return new String(chars, offset, length);
        }
        int hash = length;
        for (int i = offset; i < offset + length; i++) {
            hash = hash * 31 + chars[i];
        }
        int slot = (hash ^ hash >>> 15) & SLOTS - 1;
        String known = slots[slot];
        if (known != null && isSame(known, chars, offset, length)) {
            return known;
        }
        String fresh = new String(chars, offset, length);
        slots[slot] = fresh;
        return fresh;
    }

    private static boolean isSame(String known, char[] chars, int offset, int length) {
        if (known.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (known.charAt(i) != chars[offset + i]) {
                return false;
            }
        }
        return true;
    }
}
