package dev.tenet.linter.openapi;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What browsers take for an absolute URL (WHATWG URL Standard, section 4.4). */
final class WebUrl {
    private static final Pattern SCHEME = Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]*):");
    private static final Map<String, Boolean> SPECIAL =
            Map.of("http", true, "https", true, "ws", true, "wss", true, "ftp", true, "file", false);

    private WebUrl() {}

    static boolean isValid(String text) {
        String url = text.strip().replaceAll("[\\t\\n\\r]", "");
        Matcher scheme = SCHEME.matcher(url);
        if (!scheme.lookingAt()) {
            return false;
        }
        String rest = url.substring(scheme.end());
        Boolean needsHost = SPECIAL.get(scheme.group(1).toLowerCase(Locale.ROOT));
        if (needsHost == null) {
            return !rest.startsWith("//") || isAuthority(authority(rest.substring(2), "/?#"), false, false);
        }
        if (!needsHost) {
            String slashed = rest.replace('\\', '/');
            return !slashed.startsWith("//") || isFileHost(authority(slashed.substring(2), "/?#"));
        }
        int start = 0;
        while (start < rest.length() && (rest.charAt(start) == '/' || rest.charAt(start) == '\\')) {
            start++;
        }
        return isAuthority(authority(rest.substring(start), "/\\?#"), true, true);
    }

    private static String authority(String text, String ends) {
        int end = 0;
        while (end < text.length() && ends.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(0, end);
    }

    private static boolean isFileHost(String host) {
        return host.isEmpty() || host.matches("[a-zA-Z][:|]") || WebHost.isValid(host, true);
    }

    private static boolean isAuthority(String authority, boolean special, boolean hostNeeded) {
        int at = authority.lastIndexOf('@');
        String host = authority.substring(at + 1);
        if (host.isEmpty()) {
            return at < 0 && !hostNeeded;
        }
        int colon = host.indexOf(':', host.startsWith("[") ? Math.max(host.indexOf(']'), 0) : 0);
        if (colon < 0) {
            return WebHost.isValid(host, special);
        }
        return colon > 0 && isPort(host.substring(colon + 1)) && WebHost.isValid(host.substring(0, colon), special);
    }

    private static boolean isPort(String port) {
        String digits = port.replaceFirst("^0+", "");
        return digits.isEmpty() || (digits.matches("[0-9]{1,5}") && Integer.parseInt(digits) <= 65535);
    }
}
