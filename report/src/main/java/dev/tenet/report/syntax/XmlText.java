package dev.tenet.report.syntax;

import java.util.Locale;

/** Text in an XML 1.0 document; characters that XML has no place for are shown as an escape. */
public final class XmlText {
    private XmlText() {}

    /** For an attribute in double quotes, in ASCII as far as the Basic Multilingual Plane goes. */
    public static String ascii(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            if (c == '\'') {
                out.append("&apos;");
            } else if (isLegal(c) && (c < 0x20 || (c >= 0x7f && c <= 0xffff))) {
                out.append("&#").append(c).append(';');
            } else {
                append(c, out);
            }
        });
        return out.toString();
    }

    /** For an attribute in double quotes, or between tags. */
    public static String plain(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> append(c, out));
        return out.toString();
    }

    /** For a CDATA section. */
    public static String cdata(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.replace("]]>", "]]]]><![CDATA[>").codePoints().forEach(c -> appendLegal(c, out));
        return out.toString();
    }

    private static void append(int c, StringBuilder out) {
        switch (c) {
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '&' -> out.append("&amp;");
            case '"' -> out.append("&quot;");
            default -> appendLegal(c, out);
        }
    }

    private static void appendLegal(int c, StringBuilder out) {
        if (isLegal(c)) {
            out.appendCodePoint(c);
        } else {
            out.append(String.format(Locale.ROOT, "\\u%04x", c));
        }
    }

    /** The production Char of XML 1.0. */
    private static boolean isLegal(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c < 0xd800)
                || (c >= 0xe000 && c <= 0xfffd)
                || c >= 0x10000;
    }
}
