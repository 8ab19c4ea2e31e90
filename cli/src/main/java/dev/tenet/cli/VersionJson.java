package dev.tenet.cli;

import dev.tenet.contract.finding.Comparison;
import dev.tenet.contract.finding.Finding;
import dev.tenet.contract.finding.Location;
import dev.tenet.generator.version.ContractVersions;
import dev.tenet.generator.version.VersionAdvice;
import dev.tenet.generator.version.VersionCheck;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** {@code tenet version} for programs. */
final class VersionJson {
    private final JsonGenerator to;

    private VersionJson(JsonGenerator to) {
        this.to = to;
    }

    static void write(ContractVersions versions, List<VersionCheck> checks, Writer out) {
        JsonFactory json = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build();
        try (JsonGenerator to = json.createGenerator(ObjectWriteContext.empty(), out)) {
            new VersionJson(to).write(versions, checks);
            to.writeRaw('\n');
        }
    }

    private void write(ContractVersions versions, List<VersionCheck> checks) {
        to.writeStartObject();
        side("base", versions.comparison().base());
        side("revision", versions.comparison().revision());
        to.writeStringProperty("step", versions.step().label());
        to.writeStringProperty(
                "next", versions.declared().needed().map(Object::toString).orElse(null));
        to.writeStringProperty("declared", versions.declared().outcome().label());
        to.writeArrayPropertyStart("checks");
        checks.forEach(this::write);
        to.writeEndArray();
        to.writeObjectPropertyStart("dimensions");
        versions.advice().forEach(this::write);
        to.writeEndObject();
        to.writeEndObject();
    }

    private void write(VersionCheck check) {
        to.writeStartObject();
        to.writeStringProperty("what", check.what());
        to.writeStringProperty("version", check.says());
        to.writeStringProperty("outcome", check.outcome().label());
        to.writeStringProperty("reason", check.reason());
        to.writeEndObject();
    }

    private void side(String name, Comparison.Side side) {
        to.writeObjectPropertyStart(name);
        to.writeStringProperty("source", side.source());
        to.writeStringProperty("title", side.title());
        to.writeStringProperty("version", side.version());
        to.writeEndObject();
    }

    private void write(VersionAdvice advice) {
        to.writeObjectPropertyStart(advice.dimension().label());
        to.writeStringProperty("step", advice.step().label());
        to.writeArrayPropertyStart("findings");
        advice.findings().forEach(this::write);
        to.writeEndArray();
        to.writeEndObject();
    }

    private void write(VersionAdvice.Reason reason) {
        Finding finding = reason.finding();
        to.writeStartObject();
        to.writeStringProperty("rule", finding.rule());
        to.writeStringProperty("step", reason.step().label());
        to.writeStringProperty("message", finding.message());
        to.writeArrayPropertyStart("operations");
        finding.operations().forEach(operation -> {
            to.writeStartObject();
            to.writeStringProperty("method", operation.method());
            to.writeStringProperty("path", operation.path());
            operation.operationId().ifPresent(id -> to.writeStringProperty("operationId", id));
            to.writeEndObject();
        });
        to.writeEndArray();
        location("base", finding.base());
        location("revision", finding.revision());
        to.writeStringProperty("fingerprint", finding.fingerprint());
        to.writeEndObject();
    }

    private void location(String name, Optional<Location> location) {
        if (location.isEmpty()) {
            to.writeNullProperty(name);
            return;
        }
        Location at = location.get();
        to.writeObjectPropertyStart(name);
        to.writeStringProperty("source", at.source());
        to.writeStringProperty("pointer", at.pointer().toString());
        to.writeNumberProperty("line", at.range().start().line());
        to.writeNumberProperty("column", at.range().start().column());
        to.writeEndObject();
    }
}
