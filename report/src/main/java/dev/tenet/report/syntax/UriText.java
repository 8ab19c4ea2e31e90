package dev.tenet.report.syntax;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A file name or URL as a URI reference (RFC 3986). */
public final class UriText {
    private static final Pattern URL = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]+://.*", Pattern.DOTALL);
    private static final String OF_PATHS = "-_.~!$&'()*+,;=@/";
    private static final String OF_URLS = OF_PATHS + ":?#[]%";

    private UriText() {}

    public static String of(String source) {
        String allowed = URL.matcher(source).matches() ? OF_URLS : OF_PATHS;
        StringBuilder out = new StringBuilder(source.length());
        for (byte octet : source.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xff);
            if ((c < 0x80 && Character.isLetterOrDigit(c)) || allowed.indexOf(c) >= 0) {
                out.append(c);
            } else {
                out.append(String.format("%%%02X", (int) c));
            }
        }
        return out.toString();
    }
}
