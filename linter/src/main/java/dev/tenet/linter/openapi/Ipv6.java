package dev.tenet.linter.openapi;

import java.util.List;
import java.util.regex.Pattern;

/** Addresses of the Internet Protocol, version 6, as texts (RFC 4291, section 2.2). */
final class Ipv6 {
    private static final Pattern PIECE = Pattern.compile("[0-9a-fA-F]{1,4}");
    private static final Pattern IPV4 = Pattern.compile(
            "(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])(\\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])){3}");

    private Ipv6() {}

    static boolean isValid(String address) {
        int gap = address.indexOf("::");
        if (gap < 0) {
            return pieces(address, true) == 8;
        }
        int before = pieces(address.substring(0, gap), false);
        int after = pieces(address.substring(gap + 2), true);
        return before >= 0 && after >= 0 && before + after < 8;
    }

    /** How many pieces of 16 bits a text gives; -1 where it is wrong. */
    private static int pieces(String text, boolean last) {
        if (text.isEmpty()) {
            return 0;
        }
        List<String> parts = List.of(text.split(":", -1));
        int count = 0;
        for (int i = 0; i < parts.size(); i++) {
            if (PIECE.matcher(parts.get(i)).matches()) {
                count++;
            } else if (last
                    && i == parts.size() - 1
                    && IPV4.matcher(parts.get(i)).matches()) {
                count += 2;
            } else {
                return -1;
            }
        }
        return count;
    }
}
