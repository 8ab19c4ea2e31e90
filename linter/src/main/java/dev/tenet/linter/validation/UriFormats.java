package dev.tenet.linter.validation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Formats of URIs (RFC 3986) and URI templates (RFC 6570), as loosely as ajv-formats reads them. */
final class UriFormats {
    private static final Pattern PARTS = Pattern.compile("([^?#]*)(?:\\?([^#]*))?(?:#(.*))?", Pattern.DOTALL);
    private static final Pattern SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+\\-.]*+:");
    private static final Pattern PATH = Pattern.compile("(?i)(?:[a-z0-9\\-._~!$&'\"()*+,;=:@/]|%[0-9a-f]{2})*+");
    private static final Pattern QUERY = Pattern.compile("(?i)(?:[a-z0-9\\-._~!$&'\"()*+,;=:@/?]|%[0-9a-f]{2})*+");
    private static final Pattern LITERAL = Pattern.compile(
            "(?i)//?(?:(?:[a-z0-9\\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*+@)?\\[([^\\]]*)\\](?::[0-9]*)?((?:/.*)?)",
            Pattern.DOTALL);
    private static final Pattern FUTURE = Pattern.compile("(?i)v[0-9a-f]+\\.[a-z0-9\\-._~!$&'()*+,;=:]+");
    private static final Pattern TEMPLATE = Pattern.compile(
            "(?i)(?:(?:[^\\x00-\\x20\"'<>%\\\\^`{|}]|%[0-9a-f]{2})|\\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})++"
                    + "(?::[1-9][0-9]{0,3}|\\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})++(?::[1-9][0-9]{0,3}|\\*)?)*+\\})*+");

    private UriFormats() {}

    static boolean isUri(String text) {
        Matcher scheme = SCHEME.matcher(text);
        Matcher parts = PARTS.matcher(scheme.lookingAt() ? text.substring(scheme.end()) : "");
        return parts.matches() && !parts.group(1).isEmpty() && isValid(parts);
    }

    static boolean isUriReference(String text) {
        Matcher parts = PARTS.matcher(text);
        if (!parts.matches()) {
            return false;
        }
        Matcher scheme = SCHEME.matcher(text);
        return isValid(parts) || scheme.lookingAt() && isUri(text);
    }

    static boolean isUriTemplate(String text) {
        return TEMPLATE.matcher(text).matches();
    }

    private static boolean isValid(Matcher parts) {
        return isPlace(parts.group(1)) && isQuery(parts.group(2)) && isQuery(parts.group(3));
    }

    /** A path, an authority with a path, or one whose host is in brackets. */
    private static boolean isPlace(String place) {
        if (PATH.matcher(place).matches()) {
            return true;
        }
        Matcher literal = LITERAL.matcher(place);
        return literal.matches()
                && (HostFormats.isIpv6(literal.group(1))
                        || FUTURE.matcher(literal.group(1)).matches())
                && PATH.matcher(literal.group(2)).matches();
    }

    private static boolean isQuery(@Nullable String query) {
        return query == null || QUERY.matcher(query).matches();
    }
}
