package dev.tenet.report.html;

/** The few things that pages about rules use of Markdown: headings, paragraphs, blocks of code, and code within a line. */
public final class RulePageHtml {
    private final StringBuilder out = new StringBuilder();
    private final StringBuilder paragraph = new StringBuilder();
    private boolean code;

    private RulePageHtml() {}

    /** Without the title, which the reader has seen. */
    static String of(String page) {
        RulePageHtml html = new RulePageHtml();
        page.lines().forEach(html::line);
        html.endParagraph();
        return html.out + (html.code ? "</pre>" : "");
    }

    private void line(String line) {
        if (line.startsWith("```")) {
            endParagraph();
            out.append(code ? "</pre>\n" : "<pre>");
            code = !code;
        } else if (code) {
            out.append(HtmlText.of(line)).append('\n');
        } else if (line.startsWith("## ")) {
            endParagraph();
            out.append("<h3>").append(inline(line.substring(3))).append("</h3>\n");
        } else if (line.isBlank() || line.startsWith("# ")) {
            endParagraph();
        } else {
            paragraph.append(paragraph.length() == 0 ? "" : " ").append(line.strip());
        }
    }

    private void endParagraph() {
        if (paragraph.length() > 0) {
            out.append("<p>").append(inline(paragraph.toString())).append("</p>\n");
            paragraph.setLength(0);
        }
    }

    /** Text with code between backticks. */
    public static String inline(String text) {
        StringBuilder html = new StringBuilder();
        String[] parts = text.split("`", -1);
        for (int i = 0; i < parts.length; i++) {
            boolean isCode = i % 2 == 1 && i + 1 < parts.length;
            html.append(isCode ? "<code>" : i % 2 == 1 ? "`" : "")
                    .append(HtmlText.of(parts[i]))
                    .append(isCode ? "</code>" : "");
        }
        return html.toString();
    }
}
