package dev.tenet.linter.validation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Formats of URIs (RFC 3986) and URI templates (RFC 6570). */
final class UriFormats {
    private static final Pattern PARTS =
            Pattern.compile("(?:([^:/?#]+):)?(?://([^/?#]*))?([^?#]*)(?:\\?([^#]*))?(?:#(.*))?", Pattern.DOTALL);
    private static final Pattern SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+\\-.]*+");
    private static final Pattern USER = Pattern.compile("(?i)(?:[a-z0-9\\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*+");
    private static final Pattern NAME = Pattern.compile("(?i)(?:[a-z0-9\\-._~!$&'\"()*+,;=]|%[0-9a-f]{2})*+");
    private static final Pattern PATH = Pattern.compile("(?i)(?:[a-z0-9\\-._~!$&'\"()*+,;=:@/]|%[0-9a-f]{2})*+");
    private static final Pattern QUERY = Pattern.compile("(?i)(?:[a-z0-9\\-._~!$&'\"()*+,;=:@/?]|%[0-9a-f]{2})*+");
    private static final Pattern FUTURE = Pattern.compile("(?i)v[0-9a-f]+\\.[a-z0-9\\-._~!$&'()*+,;=:]+");
    private static final Pattern TEMPLATE = Pattern.compile(
            "(?i)(?:(?:[^\\x00-\\x20\"'<>%\\\\^`{|}]|%[0-9a-f]{2})|\\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})++"
                    + "(?::[1-9][0-9]{0,3}|\\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})++(?::[1-9][0-9]{0,3}|\\*)?)*+\\})*+");
    private static final Pattern URL =
            Pattern.compile("(?i)(?:https?|ftp)://(?:[^\\s]+@)?([^\\s/:@]+)(?::[0-9]{2,5})?(?:/[^\\s]*)?");
    private static final Pattern PUBLIC_NAME = Pattern.compile(
            "(?i)(?:[a-z0-9\\u00a1-\\uffff]+-)*+[a-z0-9\\u00a1-\\uffff]++(?:\\.(?:[a-z0-9\\u00a1-\\uffff]+-)*+[a-z0-9\\u00a1-\\uffff]++)*");
    private static final Pattern TOP_LEVEL = Pattern.compile("(?i)[a-z\\u00a1-\\uffff]{2,}");

    private UriFormats() {}

    static boolean isUri(String text) {
        Matcher parts = PARTS.matcher(text);
        return (text.indexOf('/') >= 0 || text.indexOf(':') >= 0)
                && parts.matches()
                && parts.group(1) != null
                && isValid(parts)
                && !(parts.group(2) == null && parts.group(3).isEmpty());
    }

    static boolean isUriReference(String text) {
        Matcher parts = PARTS.matcher(text);
        return parts.matches() && isValid(parts);
    }

    static boolean isUriTemplate(String text) {
        return TEMPLATE.matcher(text).matches();
    }

    /** An address on the web that is not a private one. */
    static boolean isUrl(String text) {
        Matcher matcher = URL.matcher(text);
        if (!matcher.matches()) {
            return false;
        }
        String host = matcher.group(1);
        if (HostFormats.isIpv4(host)) {
            return isPublic(host.split("\\.", -1));
        }
        int dot = host.lastIndexOf('.');
        return dot > 0
                && PUBLIC_NAME.matcher(host).matches()
                && TOP_LEVEL.matcher(host.substring(dot + 1)).matches();
    }

    private static boolean isPublic(String[] address) {
        int first = Integer.parseInt(address[0]);
        int second = Integer.parseInt(address[1]);
        int last = Integer.parseInt(address[3]);
        boolean isPrivate = first == 10
                || first == 127
                || first == 169 && second == 254
                || first == 192 && second == 168
                || first == 172 && second >= 16 && second <= 31;
        return !isPrivate && first >= 1 && first <= 223 && last >= 1 && last <= 254;
    }

    private static boolean isValid(Matcher parts) {
        String scheme = parts.group(1);
        String authority = parts.group(2);
        String path = parts.group(3);
        return (scheme == null || SCHEME.matcher(scheme).matches())
                && (authority == null || isAuthority(authority))
                && PATH.matcher(path).matches()
                && matches(QUERY, parts.group(4))
                && matches(QUERY, parts.group(5));
    }

    private static boolean matches(Pattern pattern, String part) {
        return part == null || pattern.matcher(part).matches();
    }

    private static boolean isAuthority(String authority) {
        int at = authority.indexOf('@');
        if (at >= 0 && !USER.matcher(authority.substring(0, at)).matches()) {
            return false;
        }
        String host = authority.substring(at + 1);
        int port = host.lastIndexOf(':');
        if (port >= 0 && host.indexOf(']', port) < 0) {
            if (!host.substring(port + 1).chars().allMatch(c -> c >= '0' && c <= '9')) {
                return false;
            }
            host = host.substring(0, port);
        }
        if (host.startsWith("[")) {
            String literal = host.endsWith("]") ? host.substring(1, host.length() - 1) : "";
            return HostFormats.isIpv6(literal) || FUTURE.matcher(literal).matches();
        }
        return NAME.matcher(host).matches();
    }
}
