package dev.tenet.report.lint;

import dev.tenet.contract.finding.LintFinding;
import dev.tenet.report.Visible;
import dev.tenet.report.syntax.XmlText;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One page that needs nothing else: a table for each file, folded by the browser, without scripts. */
final class HtmlReport implements LintReport {
    private static final String STYLE = """
            :root { color-scheme: light dark; --line: #8884; --error: #c62828; --warning: #b26a00; --information: #1565c0; --hint: #666 }
            @media (prefers-color-scheme: dark) { :root { --error: #ff8a80; --warning: #ffb74d; --information: #82b1ff; --hint: #aaa } }
            body { font: 15px/1.5 system-ui, sans-serif; max-width: 76rem; margin: 2rem auto; padding: 0 1rem }
            h1 { font-size: 1.4rem; margin: 0 }
            details { border: 1px solid var(--line); border-radius: .4rem; margin: 1rem 0; overflow-x: auto }
            summary { padding: .6rem .8rem; cursor: pointer; overflow-wrap: anywhere }
            summary span { display: block; color: GrayText }
            table { border-collapse: collapse; width: 100% }
            td, th { border-top: 1px solid var(--line); padding: .35rem .8rem; text-align: left; vertical-align: top }
            th { font-weight: 600 }
            td { overflow-wrap: anywhere; white-space: pre-line }
            td:nth-child(1), td:nth-child(2), td:nth-child(3) { white-space: nowrap }
            td:nth-child(4) { min-width: 12rem }
            td:nth-child(5) { min-width: 10rem }
            code { font-size: .9em }
            .error { color: var(--error); font-weight: 600 }
            .warning { color: var(--warning); font-weight: 600 }
            .information { color: var(--information); font-weight: 600 }
            .hint { color: var(--hint); font-weight: 600 }
            """;

    @Override
    public void write(List<LintFinding> findings, LintRunInfo run, Appendable out) throws IOException {
        out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"UTF-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("<title>Lint report</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<h1>Lint report</h1>\n")
                .append("<p class=\"" + SeverityWord.of(Summary.worst(findings)) + "\">" + Summary.of(findings))
                .append("</p>\n");
        for (Map.Entry<String, List<LintFinding>> file :
                BySource.group(findings).entrySet()) {
            writeFile(file.getKey(), file.getValue(), run, out);
        }
        out.append("</body>\n</html>\n");
    }

    private static void writeFile(String source, List<LintFinding> findings, LintRunInfo run, Appendable out)
            throws IOException {
        out.append("<details open>\n<summary>" + text(source))
                .append("<span>" + Summary.of(findings) + "</span></summary>\n<table>\n")
                .append(
                        "<thead><tr><th>Position</th><th>Severity</th><th>Rule</th><th>Message</th><th>Path</th></tr></thead>\n")
                .append("<tbody>\n");
        for (LintFinding finding : findings) {
            String severity = SeverityWord.of(finding.severity());
            out.append("<tr><td>" + finding.range().start() + "</td>")
                    .append("<td class=\"" + severity + "\">" + severity + "</td>")
                    .append("<td>" + rule(finding, run) + "</td>")
                    .append("<td>" + text(finding.message()) + "</td>")
                    .append("<td><code>" + text(PathText.dotted(finding.path())) + "</code></td></tr>\n");
        }
        out.append("</tbody>\n</table>\n</details>\n");
    }

    /** A link where there is a page to show; not to anything else that a ruleset might name, such as a script. */
    private static String rule(LintFinding finding, LintRunInfo run) {
        String code = text(finding.code());
        return run.documentationUrl(finding)
                .filter(url -> url.startsWith("https://") || url.startsWith("http://"))
                .map(url -> "<a href=\"" + XmlText.plain(url) + "\">" + code + "</a>")
                .orElse(code);
    }

    private static String text(String foreign) {
        return XmlText.plain(foreign.lines().map(Visible::text).collect(Collectors.joining("\n")));
    }
}
