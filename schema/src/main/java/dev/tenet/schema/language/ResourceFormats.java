package dev.tenet.schema.language;

import java.util.List;

/**
 * Identifiers of resources (RFC 3986, appendix A; RFC 3987, section 2.2; RFC 6570, section 2).
 *
 * <p>Validators that build upon an older or laxer parser accept brackets and empty parts elsewhere, or refuse unusual
 * authorities: the inner bounds have plain hosts only, the outer ones the characters only.
 */
final class ResourceFormats {
    /** Unreserved characters and sub-delimiters; inside of brackets. */
    private static final String ASCII = "-A-Za-z0-9._~!$&'()*+,;=";

    /** Added to them in a segment of a path. */
    private static final String IN_SEGMENT = ":@";

    private static final String NONE = "";
    private static final String UCS = "\\u00A0-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFEF\\u{10000}-\\u{1FFFD}"
            + "\\u{20000}-\\u{2FFFD}\\u{30000}-\\u{3FFFD}\\u{40000}-\\u{4FFFD}\\u{50000}-\\u{5FFFD}\\u{60000}-\\u{6FFFD}"
            + "\\u{70000}-\\u{7FFFD}\\u{80000}-\\u{8FFFD}\\u{90000}-\\u{9FFFD}\\u{A0000}-\\u{AFFFD}"
            + "\\u{B0000}-\\u{BFFFD}\\u{C0000}-\\u{CFFFD}\\u{D0000}-\\u{DFFFD}\\u{E1000}-\\u{EFFFD}";

    /** Letters beyond ASCII, without spaces and the like. */
    private static final String LETTERS = "\\u00C0-\\u024F\\u0391-\\u03C9\\u0410-\\u044F\\u4E00-\\u9FA5";

    private static final String PRIVATE = "\\uE000-\\uF8FF\\u{F0000}-\\u{FFFFD}\\u{100000}-\\u{10FFFD}";

    private static final String SCHEME = "[A-Za-z][A-Za-z0-9+.-]*:";
    private static final String PERCENT = "%[0-9A-Fa-f]{2}";
    private static final String IP_LITERAL =
            "\\[(?:" + HostFormats.ipv6() + "|[vV][0-9A-Fa-f]+\\." + "[A-Za-z0-9._~!$&'()*+,;=:-]+)\\]";
    private static final String PLAIN_HOST = "//[A-Za-z0-9](?:[.-]?[A-Za-z0-9])*(?::\\d{1,5})?";

    private static final String LAX = "[!#-;=?-Z\\[\\]_a-z~%]";
    private static final String LAX_INTERNATIONAL = "[!#-;=?-Z\\[\\]_a-z~%\\u0080-\\u{10FFFF}]";
    private static final String LAX_ABSOLUTE = "^(?:[+-.0-9A-Za-z]*:?//|[+-.0-9A-Za-z]+:LAX*)$";

    private static final String LITERAL = "[!#$&(-;=?-\\[\\]_a-z~" + UCS + PRIVATE + "]";
    private static final String NAME = "(?:\\w|" + PERCENT + ")(?:\\.?(?:\\w|" + PERCENT + "))*";
    private static final String VARIABLE = NAME + "(?::[1-9]\\d{0,3}|\\*)?";
    private static final String EXPRESSION = "\\{[+#./;?&=,!@|]?" + VARIABLE + "(?:," + VARIABLE + ")*\\}";

    static List<Format> all() {
        return List.of(
                Format.between(
                                "uri",
                                "^" + SCHEME + plain(NONE) + "$",
                                "^" + SCHEME + hierarchy(NONE, NONE) + "$",
                                LAX_ABSOLUTE.replace("LAX", LAX),
                                "https://example.com/",
                                "https://example.com/items/1?page=2",
                                "urn:example:item")
                        .within("uri-reference", "iri", "iri-reference"),
                Format.between(
                                "uri-reference",
                                "^(?:" + SCHEME + plain(NONE) + "|" + plainRelative(NONE) + ")$",
                                "^(?:" + SCHEME + hierarchy(NONE, NONE) + "|" + relative(NONE, NONE) + ")$",
                                "^" + LAX + "*$",
                                "/items/1",
                                "https://example.com/",
                                "#top")
                        .within("iri-reference"),
                Format.between(
                                "iri",
                                "^" + SCHEME + plain(LETTERS) + "$",
                                "^" + SCHEME + hierarchy(UCS, PRIVATE) + "$",
                                LAX_ABSOLUTE.replace("LAX", LAX_INTERNATIONAL),
                                "https://example.com/",
                                "https://example.com/b\u00fccher")
                        .within("iri-reference"),
                Format.between(
                        "iri-reference",
                        "^(?:" + SCHEME + plain(LETTERS) + "|" + plainRelative(LETTERS) + ")$",
                        "^(?:" + SCHEME + hierarchy(UCS, PRIVATE) + "|" + relative(UCS, PRIVATE) + ")$",
                        "^" + LAX_INTERNATIONAL + "*$",
                        "/b\u00fccher/1",
                        "https://example.com/"),
                Format.between(
                        "uri-template",
                        "^(?:" + LITERAL + "|" + PERCENT + "|" + EXPRESSION + ")*$",
                        "^(?:" + LITERAL + "|'|" + PERCENT + "|" + EXPRESSION + ")*$",
                        "^(?:[^\\x00-\\x1F\\x7F\"%<>^`{|}]|" + PERCENT + "|" + EXPRESSION + ")*$",
                        "/items/{id}",
                        "/items{?page,size}"));
    }

    /** What follows the scheme. */
    private static String hierarchy(String more, String privateUse) {
        String c = character(IN_SEGMENT + more);
        return "(?:" + authority(more) + "(?:/" + c + "*)*|/?" + c + "+(?:/" + c + "*)*|/?)" + tail(more, privateUse);
    }

    /** Without a scheme: no colon in the first segment. */
    private static String relative(String more, String privateUse) {
        String c = character(IN_SEGMENT + more);
        String first = "(?:/" + c + "+|" + character("@" + more) + "+)";
        return "(?:" + authority(more) + "(?:/" + c + "*)*|" + first + "(?:/" + c + "*)*|/?)" + tail(more, privateUse);
    }

    private static String authority(String more) {
        return "//(?:" + character(":" + more) + "*@)?(?:" + IP_LITERAL + "|" + character(more) + "*)(?::\\d*)?";
    }

    private static String plain(String more) {
        String c = character(IN_SEGMENT + more);
        return "(?:" + PLAIN_HOST + "(?:/" + c + "*)*|/?" + c + "+(?:/" + c + "*)*)" + tail(more, NONE);
    }

    private static String plainRelative(String more) {
        String c = character(IN_SEGMENT + more);
        return "(?:" + PLAIN_HOST + "(?:/" + c + "*)*|(?:/" + c + "+(?:/" + c + "*)*)?)" + tail(more, NONE);
    }

    private static String tail(String more, String privateUse) {
        String c = IN_SEGMENT + "/?" + more;
        return "(?:\\?" + character(c + privateUse) + "*)?(?:#" + character(c) + "*)?";
    }

    private static String character(String more) {
        return "(?:[" + ASCII + more + "]|" + PERCENT + ")";
    }

    private ResourceFormats() {}
}
