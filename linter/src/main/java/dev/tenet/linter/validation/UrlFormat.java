package dev.tenet.linter.validation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The format {@code url}: an address on the web, or of FTP, that is not a private one. */
final class UrlFormat {
    private static final Pattern URL =
            Pattern.compile("(?i)(?:https?|ftp)://(?:[^\\s]+@)?([^\\s/:@]+)(?::[0-9]{2,5})?(?:/[^\\s]*)?");
    private static final Pattern ADDRESS = Pattern.compile("([1-9][0-9]?|1[0-9][0-9]|2[01][0-9]|22[0-3])\\."
            + "(1?[0-9]{1,2}|2[0-4][0-9]|25[0-5])\\.(?:1?[0-9]{1,2}|2[0-4][0-9]|25[0-5])\\."
            + "(?:[1-9][0-9]?|1[0-9][0-9]|2[0-4][0-9]|25[0-4])");
    private static final Pattern LABEL =
            Pattern.compile("(?i)(?:[a-z0-9\\u00a1-\\uffff]+-)*+[a-z0-9\\u00a1-\\uffff]++");
    private static final Pattern TOP_LEVEL = Pattern.compile("(?i)[a-z\\u00a1-\\uffff]{2,}");

    private UrlFormat() {}

    static boolean matches(String text) {
        Matcher url = URL.matcher(text);
        if (!url.matches()) {
            return false;
        }
        Matcher address = ADDRESS.matcher(url.group(1));
        return address.matches()
                ? isPublic(Integer.parseInt(address.group(1)), Integer.parseInt(address.group(2)))
                : isName(url.group(1));
    }

    private static boolean isPublic(int first, int second) {
        return first != 10
                && first != 127
                && !(first == 169 && second == 254)
                && !(first == 192 && second == 168)
                && !(first == 172 && second >= 16 && second <= 31);
    }

    private static boolean isName(String host) {
        String[] labels = host.split("\\.", -1);
        for (String label : labels) {
            if (!LABEL.matcher(label).matches()) {
                return false;
            }
        }
        return labels.length > 1 && TOP_LEVEL.matcher(labels[labels.length - 1]).matches();
    }
}
