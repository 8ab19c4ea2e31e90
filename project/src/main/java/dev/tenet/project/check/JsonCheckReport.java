package dev.tenet.project.check;

import dev.tenet.contract.finding.Comparison;
import dev.tenet.project.policy.Acceptance;
import dev.tenet.report.ReportFormats;
import dev.tenet.report.ReportStyle;
import dev.tenet.report.lint.LintFormat;
import dev.tenet.report.lint.LintRunInfo;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** One document with everything: the findings of the linter and of each comparison as those commands report them. */
final class JsonCheckReport implements CheckReport {
    private final JsonFactory json =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    @Override
    public void write(CheckResult result, Writer out) throws IOException {
        try (JsonGenerator to = json.createGenerator(ObjectWriteContext.empty(), out)) {
            to.writeStartObject();
            to.writeStringProperty("verdict", result.verdict().label());
            to.writeArrayPropertyStart("contracts");
            for (ContractResult contract : result.contracts()) {
                write(contract, result, to);
            }
            to.writeEndArray();
            to.writeArrayPropertyStart("generated");
            result.targets().forEach(target -> write(target, to));
            to.writeEndArray();
            to.writeArrayPropertyStart("unusedAcceptances");
            result.unused().stream().map(Acceptance::origin).forEach(to::writeString);
            to.writeEndArray();
            to.writeArrayPropertyStart("notes");
            result.notes().forEach(to::writeString);
            to.writeEndArray();
            to.writeEndObject();
        }
        out.write('\n');
        out.flush();
    }

    private static void write(ContractResult contract, CheckResult result, JsonGenerator to) throws IOException {
        to.writeStartObject();
        to.writeStringProperty("name", contract.name());
        to.writeStringProperty("source", contract.source());
        to.writeStringProperty("team", contract.team());
        to.writeStringProperty("verdict", contract.verdict().label());
        to.writeObjectPropertyStart("lint");
        to.writeStringProperty("verdict", contract.lint().verdict().label());
        write("problem", contract.lint().problem(), to);
        to.writeName("findings");
        StringWriter findings = new StringWriter();
        LintRunInfo run = new LintRunInfo(result.failSeverity(), true, result.rules(), Path.of(""), "", false, 80);
        LintFormat.JSON.report().write(contract.lint().findings(), run, findings);
        to.writeRawValue(findings.toString());
        to.writeEndObject();
        to.writeArrayPropertyStart("baselines");
        for (ContractResult.Baseline baseline : contract.baselines()) {
            to.writeStartObject();
            to.writeStringProperty("baseline", baseline.name());
            to.writeStringProperty("verdict", baseline.verdict().label());
            write("note", baseline.note(), to);
            if (baseline.comparison().isPresent()) {
                to.writeName("diff");
                to.writeRawValue(text(baseline.comparison().get()));
            }
            to.writeEndObject();
        }
        to.writeEndArray();
        to.writeEndObject();
    }

    private static String text(Comparison comparison) throws IOException {
        StringWriter diff = new StringWriter();
        new ReportFormats().find("json", ReportStyle.PLAIN).orElseThrow().write(comparison, diff);
        return diff.toString().strip();
    }

    private static void write(GeneratedCode.Target target, JsonGenerator to) {
        to.writeStartObject();
        to.writeStringProperty("target", target.name());
        to.writeStringProperty("output", target.output());
        to.writeStringProperty("verdict", target.verdict().label());
        write("problem", target.problem(), to);
        strings("differences", target.differences(), to);
        to.writeEndObject();
    }

    private static void strings(String name, List<String> values, JsonGenerator to) {
        to.writeArrayPropertyStart(name);
        values.forEach(to::writeString);
        to.writeEndArray();
    }

    private static void write(String name, Optional<String> text, JsonGenerator to) {
        text.ifPresent(value -> to.writeStringProperty(name, value));
    }
}
