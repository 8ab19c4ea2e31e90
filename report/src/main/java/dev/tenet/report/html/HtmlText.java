package dev.tenet.report.html;

import dev.tenet.report.Visible;

/** Foreign text in HTML, between tags or in an attribute in double quotes. */
public final class HtmlText {
    private HtmlText() {}

    public static String of(String text) {
        String shown = Visible.text(text);
        int at = 0;
        while (at < shown.length() && "<>&\"'".indexOf(shown.charAt(at)) < 0) {
            at++;
        }
        if (at == shown.length()) {
            return shown;
        }
        StringBuilder out = new StringBuilder(shown.length() + 32).append(shown, 0, at);
        for (; at < shown.length(); at++) {
            char c = shown.charAt(at);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}
