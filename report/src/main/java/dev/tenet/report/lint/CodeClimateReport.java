package dev.tenet.report.lint;

import dev.tenet.contract.finding.LintFinding;
import dev.tenet.contract.finding.Severity;
import dev.tenet.contract.tree.Position;
import dev.tenet.report.syntax.IndentedJson;
import dev.tenet.report.syntax.RelativeSource;
import java.io.IOException;
import java.util.List;

/** Issues as Code Climate and GitLab's code quality report take them; positions count from 0, as Spectral's do. */
final class CodeClimateReport implements LintReport {
    @Override
    public void write(List<LintFinding> findings, LintRunInfo run, Appendable out) throws IOException {
        RelativeSource files = new RelativeSource(run.workingDirectory());
        IndentedJson json = new IndentedJson(out, "\t").array();
        for (LintFinding finding : findings) {
            String file = files.of(finding.source());
            json.object()
                    .member("type", "issue")
                    .member("check_name", finding.code())
                    .member("description", finding.message());
            json.key("categories").array().value("Style").endArray();
            json.key("location").object().member("path", file).key("positions").object();
            write("begin", finding.range().start(), json);
            write("end", finding.range().end(), json);
            json.endObject()
                    .endObject()
                    .member("severity", severity(finding.severity()))
                    .member("fingerprint", file + ":" + String.join(".", finding.path()) + ":" + finding.code())
                    .endObject();
        }
        json.endArray();
    }

    private static void write(String name, Position position, IndentedJson json) throws IOException {
        json.key(name)
                .object()
                .member("line", position.line() - 1)
                .member("column", position.column() - 1)
                .endObject();
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "critical";
            case WARNING -> "major";
            case INFO -> "minor";
            case HINT -> "info";
        };
    }
}
