package dev.tenet.report.lint;

import dev.tenet.contract.tree.Pointer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** The path of a finding as text. */
final class PathText {
    /** What {@code Number(text)} takes for a number in JavaScript. */
    private static final Pattern NUMBER = Pattern.compile(
            "[-+]?(?:Infinity|(?:\\d++(?:\\.\\d*+)?|\\.\\d++)(?:[eE][-+]?\\d++)?)|0[xX][0-9a-fA-F]++|0[oO][0-7]++|0[bB][01]++");

    private static final String UNRESERVED = "-_.!~*'()/";

    private PathText() {}

    /** {@code paths./orders.get.responses[200]}. */
    static String dotted(List<String> path) {
        StringBuilder out = new StringBuilder();
        for (String segment : path) {
            if (segment.isEmpty() || segment.chars().anyMatch(PathText::isSpace)) {
                out.append("['").append(segment).append("']");
            } else if (NUMBER.matcher(segment).matches()) {
                out.append('[').append(segment).append(']');
            } else {
                out.append(out.length() == 0 ? "" : ".").append(segment);
            }
        }
        return unescaped(out.toString());
    }

    /** A JSON Pointer as a URI fragment (RFC 6901, section 6): {@code #/paths/~1orders~1%7Bid%7D}. */
    static String fragment(List<String> path) {
        Pointer pointer = Pointer.ROOT;
        for (String segment : path) {
            pointer = pointer.child(unescaped(segment));
        }
        StringBuilder out = new StringBuilder("#");
        for (byte octet : pointer.toString().getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xff);
            if ((c < 0x80 && Character.isLetterOrDigit(c)) || UNRESERVED.indexOf(c) >= 0) {
                out.append(c);
            } else {
                out.append('%').append(hex(c >> 4)).append(hex(c & 15));
            }
        }
        return out.toString();
    }

    /** Keys that look like tokens of a JSON Pointer are shown as what those stand for, as Spectral does. */
    private static String unescaped(String text) {
        return text.indexOf('~') < 0 ? text : text.replace("~1", "/").replace("~0", "~");
    }

    private static char hex(int digit) {
        return Character.toUpperCase(Character.forDigit(digit, 16));
    }

    /** What {@code \s} matches in JavaScript. */
    private static boolean isSpace(int c) {
        return (c >= 0x09 && c <= 0x0d) || Character.isSpaceChar(c) || c == 0xfeff;
    }
}
