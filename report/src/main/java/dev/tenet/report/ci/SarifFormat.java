package dev.tenet.report.ci;

import dev.tenet.contract.finding.Severity;
import dev.tenet.report.Visible;
import dev.tenet.report.run.Entry;
import dev.tenet.report.run.RuleIndex;
import dev.tenet.report.run.RunContext;
import dev.tenet.report.run.RunFormat;
import dev.tenet.report.run.RunReport;
import dev.tenet.report.run.Section;
import dev.tenet.report.syntax.IndentedJson;
import dev.tenet.report.syntax.RelativeSource;
import dev.tenet.report.syntax.UriText;
import java.io.IOException;
import java.util.Optional;

/** SARIF 2.1.0: the rules with their pages, both places of a change, and what was accepted as suppressions. */
public final class SarifFormat implements RunFormat {
    @Override
    public void write(RunReport report, RunContext context, Appendable out) throws IOException {
        IndentedJson json = new IndentedJson(out, "  ").object();
        json.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json").member("version", "2.1.0");
        json.key("runs").array().object();
        RuleIndex rules = new RuleIndex(report, context.rules());
        writeTool(rules, context, json);
        json.member("columnKind", "utf16CodeUnits").key("results").array();
        SarifResult result = new SarifResult(json, rules, new RelativeSource(context.workingDirectory()));
        for (Section section : report.sections()) {
            for (Entry entry : section.entries()) {
                result.write(entry, section);
            }
        }
        json.endArray().endObject().endArray().endObject();
        out.append('\n');
    }

    private static void writeTool(RuleIndex rules, RunContext context, IndentedJson json) throws IOException {
        json.key("tool").object().key("driver").object().member("name", "tenet");
        if (!context.version().isEmpty()) {
            json.member("version", context.version());
        }
        json.key("rules").array();
        for (RuleIndex.Rule rule : rules.rules()) {
            json.object().member("id", Visible.text(rule.id()));
            json.key("shortDescription")
                    .object()
                    .member("text", Visible.text(rule.purpose()))
                    .endObject();
            Optional<String> url = rule.url();
            if (url.isPresent()) {
                json.member("helpUri", UriText.of(url.get()));
            }
            Optional<String> page = rule.page();
            if (page.isPresent()) {
                json.key("help")
                        .object()
                        .member("text", page.get())
                        .member("markdown", page.get())
                        .endObject();
            }
            json.endObject();
        }
        json.endArray().endObject().endObject();
    }

    /** What does not count has no level. */
    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
            case HINT -> "none";
        };
    }
}
