package dev.tenet.linter.message;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Paths through a document as texts. */
public final class PathText {
    private static final String UNRESERVED = "_.!~*'()/-–";
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\u00a0\\ufeff\\u2028\\u2029]");
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(?:\\d+\\.?\\d*(?:[eE][+-]?\\d+)?|\\.\\d+(?:[eE][+-]?\\d+)?|Infinity)"
                    + "|0[xX][0-9a-fA-F]+|0[oO][0-7]+|0[bB][01]+");

    private PathText() {}

    /** As reports show it: {@code paths./a.get.responses[200]}, {@code info['a b']}. */
    public static String dotted(List<String> path) {
        StringBuilder out = new StringBuilder();
        for (String segment : path) {
            if (segment.isEmpty() || WHITE_SPACE.matcher(segment).find()) {
                out.append("['").append(segment).append("']");
            } else if (NUMBER.matcher(segment).matches()) {
                out.append('[').append(segment).append(']');
            } else {
                out.append(out.length() == 0 ? "" : ".").append(segment);
            }
        }
        return unescaped(out.toString());
    }

    /** As a JSON pointer for people: {@code #/paths//a/get}, nothing escaped. */
    public static String pointer(List<String> path) {
        return path.isEmpty() ? "#" : "#/" + unescaped(String.join("/", path));
    }

    /** As a JSON pointer in a URI fragment (RFC 6901, section 6): {@code #/paths/~1a/%24ref}. */
    public static String escapedPointer(List<String> path) {
        if (path.isEmpty()) {
            return "#";
        }
        StringBuilder out = new StringBuilder("#");
        for (String segment : path) {
            out.append('/');
            encode(unescaped(segment).replace("~", "~0").replace("/", "~1"), out);
        }
        return out.toString();
    }

    private static void encode(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0) {
                out.append(c);
                continue;
            }
            int end = Character.isHighSurrogate(c) && i + 1 < text.length() ? i + 2 : i + 1;
            for (byte b : text.substring(i, end).getBytes(StandardCharsets.UTF_8)) {
                out.append(String.format("%%%02X", b & 0xff));
            }
            i = end - 1;
        }
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    /** Spectral takes segments for escaped ones. */
    private static String unescaped(String text) {
        return text.indexOf('~') < 0 ? text : text.replace("~1", "/").replace("~0", "~");
    }
}
