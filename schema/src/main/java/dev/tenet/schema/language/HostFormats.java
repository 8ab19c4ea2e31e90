package dev.tenet.schema.language;

import java.net.IDN;
import java.util.List;

/** Internet hosts. */
final class HostFormats {
    private static final String OCTET = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";

    /** RFC 2673, section 3.2, without leading zeros as in RFC 3986, section 3.2.2. */
    static final String IPV4 = "(?:" + OCTET + "\\.){3}" + OCTET;

    private static final String H16 = "[0-9A-Fa-f]{1,4}";
    private static final String LS32 = "(?:" + H16 + ":" + H16 + "|" + IPV4 + ")";

    /** RFC 4291, section 2.2, in the grammar of RFC 3986, section 3.2.2; no zone. */
    static final String IPV6 = "(?:"
            + "(?:H:){6}L"
            + "|::(?:H:){5}L"
            + "|(?:H)?::(?:H:){4}L"
            + "|(?:(?:H:){0,1}H)?::(?:H:){3}L"
            + "|(?:(?:H:){0,2}H)?::(?:H:){2}L"
            + "|(?:(?:H:){0,3}H)?::H:L"
            + "|(?:(?:H:){0,4}H)?::L"
            + "|(?:(?:H:){0,5}H)?::H"
            + "|(?:(?:H:){0,6}H)?::)";

    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final String SHORT_LABEL = "[A-Za-z0-9](?:-?[A-Za-z0-9]){0,7}";

    /** An A-label is in lower case; two hyphens may mean something. */
    private static final String PLAIN_LABEL = "[a-z0-9](?:-?[a-z0-9]){0,7}";

    /** Such that the limit of 253 code points is kept in any case. */
    private static final String HOST_WITHIN_LIMIT =
            "^(?:" + LABEL + "(?:\\." + LABEL + "){0,2}|" + SHORT_LABEL + "(?:\\." + SHORT_LABEL + "){0,14})$";

    private static final int MAX_HOST_LENGTH = 253;

    static List<Format> all() {
        return List.of(
                Format.exactly("ipv4", "^" + IPV4 + "$", "192.0.2.1", "198.51.100.42"),
                Format.exactly("ipv6", "^" + ipv6() + "$", "2001:db8::1", "::1", "::ffff:192.0.2.1"),
                // RFC 1123, section 2.1. Not all validators count the whole name.
                Format.between(
                                "hostname",
                                HOST_WITHIN_LIMIT,
                                "^" + LABEL + "(?:\\." + LABEL + ")*$",
                                host -> host.length() <= MAX_HOST_LENGTH,
                                "example.com",
                                "api.example.org",
                                "localhost")
                        .within("idn-hostname"),
                // RFC 5890, section 2.3.2.3. What is allowed depends on tables; no regular bound is worth its size.
                Format.between(
                        "idn-hostname",
                        "^" + PLAIN_LABEL + "(?:\\." + PLAIN_LABEL + "){0,14}$",
                        "",
                        HostFormats::isInternationalHost,
                        "example.com",
                        "b\u00fccher.example"));
    }

    static String ipv6() {
        return IPV6.replace("L", LS32).replace("H", H16);
    }

    static String hostname() {
        return LABEL + "(?:\\." + LABEL + ")*";
    }

    private static boolean isInternationalHost(String value) {
        try {
            String ascii = IDN.toASCII(value, IDN.USE_STD3_ASCII_RULES);
            return !ascii.isEmpty() && ascii.length() <= MAX_HOST_LENGTH && !ascii.startsWith(".");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private HostFormats() {}
}
