package dev.tenet.report.lint;

import dev.tenet.contract.finding.LintFinding;
import java.io.IOException;
import java.util.List;

/** Service messages of TeamCity: for each finding the kind of inspection, and the instance. */
final class TeamCityReport implements LintReport {
    @Override
    public void write(List<LintFinding> findings, LintRunInfo run, Appendable out) throws IOException {
        String separator = "";
        for (List<LintFinding> file : BySource.group(findings).values()) {
            for (LintFinding finding : file) {
                write(finding, run, out.append(separator));
                separator = "\n";
            }
        }
    }

    private static void write(LintFinding finding, LintRunInfo run, Appendable out) throws IOException {
        String code = escaped(finding.code());
        String message = SeverityWord.of(finding.severity()) + " -- " + escaped(finding.message());
        String url = run.documentationUrl(finding)
                .map(page -> " -- " + escaped(page))
                .orElse("");
        out.append("##teamcity[inspectionType category='openapi' id='" + code + "' name='" + code + "' description='"
                + message + url + "']\n");
        out.append("##teamcity[inspection typeId='" + code + "' file='" + escaped(finding.source()) + "' line='"
                + finding.range().start().line() + "' message='" + message + "']");
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '|', '\'', '[', ']' -> out.append('|').append(c);
                case '\n' -> out.append("|n");
                case '\r' -> out.append("|r");
                case '\u0085' -> out.append("|x");
                case '\u2028' -> out.append("|l");
                case '\u2029' -> out.append("|p");
                default -> {
                    if (c < 0x20 || c == 0x7f) {
                        out.append(String.format("|0x%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        return out.toString();
    }
}
