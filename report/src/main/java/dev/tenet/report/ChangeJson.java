package dev.tenet.report;

import dev.tenet.contract.finding.Category;
import dev.tenet.contract.finding.Decision;
import dev.tenet.contract.finding.Direction;
import dev.tenet.contract.finding.Finding;
import dev.tenet.contract.finding.Level;
import dev.tenet.contract.finding.Location;
import dev.tenet.contract.finding.OperationRef;
import dev.tenet.contract.finding.Witness;
import dev.tenet.contract.tree.Range;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** One finding as a JSON object. */
final class ChangeJson {
    private final JsonGenerator to;

    ChangeJson(JsonGenerator to) {
        this.to = to;
    }

    void write(Finding finding) {
        to.writeStartObject();
        to.writeStringProperty("rule", finding.rule());
        to.writeStringProperty("level", finding.level().label());
        writeLevels(finding);
        to.writeStringProperty("message", finding.message());
        to.writeStringProperty(
                "direction", finding.direction().map(Direction::label).orElse(null));
        to.writeStringProperty("proof", finding.proof().label());
        to.writeArrayPropertyStart("operations");
        finding.operations().forEach(this::writeOperation);
        to.writeEndArray();
        writeLocation("base", finding.base());
        writeLocation("revision", finding.revision());
        writeWitness(finding.witness());
        to.writeStringProperty("fingerprint", finding.fingerprint());
        finding.decision().ifPresent(this::writeDecision);
        finding.consumers().ifPresent(this::writeConsumers);
        to.writeEndObject();
    }

    private void writeConsumers(List<String> names) {
        to.writeArrayPropertyStart("consumers");
        names.forEach(to::writeString);
        to.writeEndArray();
    }

    private void writeDecision(Decision decision) {
        to.writeObjectPropertyStart("decision");
        to.writeStringProperty("level", decision.levelLabel());
        to.writeStringProperty("by", decision.by().label());
        to.writeStringProperty("reason", decision.reason());
        to.writeEndObject();
    }

    /** In the order of the categories, whatever map the finding holds. */
    private void writeLevels(Finding finding) {
        to.writeObjectPropertyStart("levels");
        for (Category category : Category.values()) {
            Level level = finding.levels().get(category);
            if (level != null) {
                to.writeStringProperty(category.label(), level.label());
            }
        }
        to.writeEndObject();
    }

    private void writeOperation(OperationRef operation) {
        to.writeStartObject();
        to.writeStringProperty("method", operation.method());
        to.writeStringProperty("path", operation.path());
        operation.operationId().ifPresent(id -> to.writeStringProperty("operationId", id));
        to.writeEndObject();
    }

    private void writeLocation(String name, Optional<Location> location) {
        if (location.isEmpty()) {
            to.writeNullProperty(name);
            return;
        }
        Range range = location.get().range();
        to.writeObjectPropertyStart(name);
        to.writeStringProperty("source", location.get().source());
        to.writeStringProperty("pointer", location.get().pointer().toString());
        to.writeNumberProperty("line", range.start().line());
        to.writeNumberProperty("column", range.start().column());
        to.writeNumberProperty("endLine", range.end().line());
        to.writeNumberProperty("endColumn", range.end().column());
        to.writeEndObject();
    }

    private void writeWitness(Optional<Witness> optional) {
        if (optional.isEmpty()) {
            to.writeNullProperty("witness");
            return;
        }
        Witness witness = optional.get();
        to.writeObjectPropertyStart("witness");
        witness.value().ifPresent(value -> {
            to.writeName("value");
            to.writeRawValue(value.toString());
        });
        witness.request().ifPresent(request -> to.writeStringProperty("request", request));
        to.writeStringProperty("acceptedBy", witness.acceptedBy());
        to.writeStringProperty("rejectedBy", witness.rejectedBy());
        to.writeStringProperty("reason", witness.reason());
        to.writeEndObject();
    }
}
