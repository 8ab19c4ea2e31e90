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
import dev.tenet.report.syntax.StableHash;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/** GitLab's code quality report, which its merge requests compare with that of the target branch by fingerprint. */
public final class GitlabFormat implements RunFormat {
    @Override
    public void write(RunReport report, RunContext context, Appendable out) throws IOException {
        RelativeSource files = new RelativeSource(context.workingDirectory());
        Set<String> used = new HashSet<>();
        RuleIndex rules = new RuleIndex(report, context.rules());
        IndentedJson json = new IndentedJson(out, "  ").array();
        for (Section section : report.sections()) {
            for (Entry entry : section.entries()) {
                write(entry, section, rules.get(entry.rule()), files, used, json);
            }
        }
        json.endArray();
        out.append('\n');
    }

    private static void write(
            Entry entry,
            Section section,
            RuleIndex.Rule rule,
            RelativeSource files,
            Set<String> used,
            IndentedJson json)
            throws IOException {
        json.object()
                .member("description", EntryText.of(entry, section))
                .member("check_name", Visible.text(entry.rule()))
                .member("fingerprint", fingerprint(entry, section, used))
                .member("severity", severity(entry));
        json.key("content").object().member("body", content(rule)).endObject();
        json.key("location")
                .object()
                .member("path", Visible.text(files.of(entry.at().source())))
                .key("lines")
                .object()
                .member("begin", entry.at().range().start().line())
                .member("end", entry.at().range().end().line())
                .endObject()
                .endObject();
        json.endObject();
    }

    /** What the rule is for, in Markdown, and where more of it is told. */
    private static String content(RuleIndex.Rule rule) {
        return Visible.text(rule.purpose())
                + rule.more().map(more -> "\n\nMore: " + Visible.text(more)).orElse("");
    }

    /** GitLab drops findings whose fingerprint it has seen; two that are alike in all that identifies them are counted. */
    private static String fingerprint(Entry entry, Section section, Set<String> used) {
        String fingerprint = StableHash.of(section.key(), entry.fingerprint());
        for (int again = 2; !used.add(fingerprint); again++) {
            fingerprint = StableHash.of(section.key(), entry.fingerprint(), "again " + again);
        }
        return fingerprint;
    }

    private static String severity(Entry entry) {
        if (entry.fails() && entry.severity() != Severity.ERROR) {
            return "major";
        }
        return switch (entry.severity()) {
            case ERROR -> "critical";
            case WARNING -> "major";
            case INFO -> "minor";
            case HINT -> "info";
        };
    }
}
