package dev.tenet.report.html;

import java.io.IOException;

/** The frame of a page: one file whose policy allows its own style and script, and nothing from anywhere else. */
public final class HtmlPage {
    private final Asset script;

    private HtmlPage(Asset script) {
        this.script = script;
    }

    /** Writes all that stands before the content of the page. */
    public static HtmlPage open(String title, Appendable out) throws IOException {
        Asset style = Asset.of("report.css");
        Asset script = Asset.of("report.js");
        out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"UTF-8\">\n")
                .append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src ")
                .append(style.source() + "; script-src " + script.source())
                .append("; base-uri 'none'; form-action 'none'\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("<meta name=\"referrer\" content=\"no-referrer\">\n")
                .append("<title>" + HtmlText.of(title) + "</title>\n<style>" + style.text()
                        + "</style>\n</head>\n<body>\n")
                .append("<a class=\"skip\" href=\"#findings\">Skip to the findings</a>\n");
        return new HtmlPage(script);
    }

    /** @param version of the tool; empty where nobody knows */
    public void close(String version, Appendable out) throws IOException {
        foot(version, out);
        out.append("<script>" + script.text() + "</script>\n</body>\n</html>\n");
    }

    /** For a page that has nothing to filter or to unfold. */
    public void closeWithoutScript(String version, Appendable out) throws IOException {
        foot(version, out);
        out.append("</body>\n</html>\n");
    }

    private static void foot(String version, Appendable out) throws IOException {
        out.append("<footer>Written by tenet" + HtmlText.of(version.isEmpty() ? "" : " " + version)
                + ". The page needs no network.</footer>\n");
    }
}
