package dev.tenet.report.lint;

import dev.tenet.contract.finding.LintFinding;
import dev.tenet.report.syntax.XmlText;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** A test suite for each file in which something was found, with a failed test for each finding that fails the run. */
final class JunitReport implements LintReport {
    @Override
    public void write(List<LintFinding> findings, LintRunInfo run, Appendable out) throws IOException {
        out.append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<testsuites>\n");
        for (Map.Entry<String, List<LintFinding>> file :
                BySource.group(findings).entrySet()) {
            writeSuite(file.getKey(), file.getValue(), run, out);
        }
        out.append("</testsuites>\n");
    }

    private static void writeSuite(String source, List<LintFinding> findings, LintRunInfo run, Appendable out)
            throws IOException {
        List<LintFinding> failures = findings.stream()
                .filter(finding -> finding.severity().isAtLeast(run.failSeverity()))
                .toList();
        String className = XmlText.plain(withoutExtension(source));
        out.append("<testsuite package=\"org.spectral\" time=\"0\" tests=\"" + failures.size()
                + "\" errors=\"0\" failures=\"" + failures.size() + "\" name=\"" + XmlText.plain(source) + "\">\n");
        for (LintFinding finding : failures) {
            String pointer = PathText.fragment(finding.path());
            String url = run.documentationUrl(finding).map(page -> ", " + page).orElse("");
            out.append("<testcase time=\"0\" name=\"org.spectral." + XmlText.plain(finding.code()) + "("
                    + XmlText.ascii(pointer) + ")\" classname=\"" + className + "\">");
            out.append("<failure message=\"" + XmlText.ascii(finding.message()) + "\"><![CDATA[line "
                    + finding.range().start().line() + ", col "
                    + finding.range().start().column() + ", "
                    + XmlText.cdata(finding.message() + " (" + finding.code() + ") at path " + pointer + url)
                    + "]]></failure></testcase>\n");
        }
        out.append("</testsuite>\n");
    }

    private static String withoutExtension(String source) {
        int dot = source.lastIndexOf('.');
        return dot > source.lastIndexOf('/') + 1 ? source.substring(0, dot) : source;
    }
}
