package dev.tenet.linter.openapi;

import java.net.IDN;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** What browsers take for a host (WHATWG URL Standard, section 3.5). */
final class WebHost {
    private static final String FORBIDDEN = "\0\t\n\r #/:<>?@[\\]^|";
    private static final Pattern NUMBER = Pattern.compile("[0-9]+|0[xX][0-9a-fA-F]*");
    private static final Pattern ESCAPE = Pattern.compile("%(?![0-9a-fA-F]{2})");

    private WebHost() {}

    static boolean isValid(String host, boolean special) {
        if (host.startsWith("[")) {
            return host.endsWith("]") && Ipv6.isValid(host.substring(1, host.length() - 1));
        }
        if (!special) {
            return host.chars().noneMatch(c -> FORBIDDEN.indexOf(c) >= 0);
        }
        String domain = ascii(decoded(host));
        return !domain.isEmpty()
                && domain.chars().noneMatch(c -> c <= 0x20 || c == 0x7F || c == '%' || FORBIDDEN.indexOf(c) >= 0)
                && (!endsInNumber(domain) || isIpv4(domain));
    }

    private static String decoded(String host) {
        return host.indexOf('%') < 0
                ? host
                : URLDecoder.decode(ESCAPE.matcher(host).replaceAll("%25").replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** The domain in ASCII; empty where there is none. */
    private static String ascii(String domain) {
        if (domain.chars().allMatch(c -> c < 0x80)) {
            return labels(domain).stream().allMatch(WebHost::isDecodable) ? domain : "";
        }
        try {
            return IDN.toASCII(domain, IDN.ALLOW_UNASSIGNED);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static boolean isDecodable(String label) {
        // what cannot be decoded is given back as it is
        return !isPunycode(label) || !isPunycode(IDN.toUnicode(label, IDN.ALLOW_UNASSIGNED));
    }

    private static boolean isPunycode(String label) {
        return label.regionMatches(true, 0, "xn--", 0, 4);
    }

    private static boolean endsInNumber(String domain) {
        List<String> labels = labels(domain);
        return NUMBER.matcher(labels.get(labels.size() - 1)).matches();
    }

    private static boolean isIpv4(String domain) {
        List<String> labels = labels(domain);
        if (labels.size() > 4) {
            return false;
        }
        for (int i = 0; i < labels.size(); i++) {
            long most = i < labels.size() - 1 ? 256 : 1L << (8 * (5 - labels.size()));
            if (!NUMBER.matcher(labels.get(i)).matches() || number(labels.get(i)) >= most) {
                return false;
            }
        }
        return true;
    }

    /** The labels of a domain, without the empty one after a last dot. */
    private static List<String> labels(String domain) {
        String dotted = domain.endsWith(".") ? domain.substring(0, domain.length() - 1) : domain;
        return List.of(dotted.split("\\.", -1));
    }

    /** Hexadecimal after {@code 0x}, octal after {@code 0}; too large for any address where it is no such number. */
    private static long number(String label) {
        boolean hex = label.startsWith("0x") || label.startsWith("0X");
        String digits = hex ? label.substring(2) : label;
        if (digits.isEmpty()) {
            return 0;
        }
        try {
            return Long.parseLong(digits, hex ? 16 : label.length() > 1 && label.startsWith("0") ? 8 : 10);
        } catch (NumberFormatException e) {
            return Long.MAX_VALUE;
        }
    }
}
