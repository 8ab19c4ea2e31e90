package dev.tenet.linter.validation;

import java.util.regex.Pattern;

/** Formats of identifiers, pointers and encoded bytes. */
final class TextFormats {
    private static final Pattern UUID =
            Pattern.compile("(?i)(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}");
    private static final Pattern POINTER = Pattern.compile("(?:/(?:[^~/]|~0|~1)*+)*+", Pattern.DOTALL);
    private static final Pattern FRAGMENT =
            Pattern.compile("(?i)#(?:/(?:[a-z0-9_\\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*+)*+");
    private static final Pattern RELATIVE =
            Pattern.compile("(?:0|[1-9][0-9]*+)(?:#|(?:/(?:[^~/]|~0|~1)*+)*+)", Pattern.DOTALL);

    private TextFormats() {}

    static boolean isUuid(String text) {
        return UUID.matcher(text).matches();
    }

    static boolean isPointer(String text) {
        return POINTER.matcher(text).matches();
    }

    static boolean isPointerFragment(String text) {
        return FRAGMENT.matcher(text).matches();
    }

    static boolean isRelativePointer(String text) {
        return RELATIVE.matcher(text).matches();
    }

    /** One line of the text that is Base64 is enough. */
    static boolean isBase64(String text) {
        for (String line : text.split("[\\n\\r\\u2028\\u2029]", -1)) {
            if (isBase64Line(line)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBase64Line(String line) {
        int end = line.endsWith("==") ? line.length() - 2 : line.endsWith("=") ? line.length() - 1 : line.length();
        for (int i = 0; i < end; i++) {
            char c = line.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '+' || c == '/')) {
                return false;
            }
        }
        return line.length() % 4 == 0;
    }
}
