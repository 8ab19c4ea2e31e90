package dev.tenet.report.lint;

import dev.tenet.contract.finding.LintFinding;
import dev.tenet.contract.tree.Position;
import dev.tenet.report.syntax.IndentedJson;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** An array of findings, with lines and characters counted from 0. */
final class JsonLintReport implements LintReport {
    @Override
    public void write(List<LintFinding> findings, LintRunInfo run, Appendable out) throws IOException {
        IndentedJson json = new IndentedJson(out, "\t").array();
        for (LintFinding finding : findings) {
            json.object().member("code", finding.code());
            json.key("path").array();
            for (String segment : finding.path()) {
                json.value(segment);
            }
            json.endArray()
                    .member("message", finding.message())
                    .member("severity", finding.severity().number());
            json.key("range").object();
            write("start", finding.range().start(), json);
            write("end", finding.range().end(), json);
            json.endObject().member("source", finding.source());
            Optional<String> url = run.documentationUrl(finding);
            if (url.isPresent()) {
                json.member("documentationUrl", url.get());
            }
            json.endObject();
        }
        json.endArray();
    }

    private static void write(String name, Position position, IndentedJson json) throws IOException {
        json.key(name)
                .object()
                .member("line", position.line() - 1)
                .member("character", position.column() - 1)
                .endObject();
    }
}
