package dev.tenet.report.ci;

import dev.tenet.contract.finding.Decision;
import dev.tenet.contract.finding.Finding;
import dev.tenet.contract.finding.OperationRef;
import dev.tenet.contract.finding.Witness;
import dev.tenet.contract.tree.Range;
import dev.tenet.report.Visible;
import dev.tenet.report.run.Entry;
import dev.tenet.report.run.RuleIndex;
import dev.tenet.report.run.Section;
import dev.tenet.report.run.Spot;
import dev.tenet.report.syntax.IndentedJson;
import dev.tenet.report.syntax.RelativeSource;
import dev.tenet.report.syntax.StableHash;
import dev.tenet.report.syntax.UriText;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** One finding as a result of SARIF. */
final class SarifResult {
    private final IndentedJson json;
    private final RuleIndex rules;
    private final RelativeSource files;

    SarifResult(IndentedJson json, RuleIndex rules, RelativeSource files) {
        this.json = json;
        this.rules = rules;
        this.files = files;
    }

    void write(Entry entry, Section section) throws IOException {
        json.object()
                .member("ruleId", Visible.text(entry.rule()))
                .member("ruleIndex", rules.get(entry.rule()).number())
                .member("level", SarifFormat.level(entry.severity()));
        json.key("message")
                .object()
                .member("text", EntryText.of(entry, section))
                .endObject();
        json.key("locations").array();
        writeLocation(entry.at(), Optional.empty());
        json.endArray();
        if (!entry.related().isEmpty()) {
            json.key("relatedLocations").array();
            for (Entry.Related related : entry.related()) {
                writeLocation(related.spot(), Optional.of(related.label()));
            }
            json.endArray();
        }
        json.key("partialFingerprints")
                .object()
                .member("tenet/v1", StableHash.of(section.key(), entry.fingerprint()))
                .endObject();
        writeSuppression(entry);
        Optional<Finding> change = entry.change();
        if (change.isPresent()) {
            writeProperties(change.get(), section);
        }
        json.endObject();
    }

    private void writeLocation(Spot spot, Optional<String> label) throws IOException {
        json.object().key("physicalLocation").object();
        json.key("artifactLocation")
                .object()
                .member("uri", UriText.of(files.of(spot.source())))
                .endObject();
        Range range = spot.range();
        json.key("region")
                .object()
                .member("startLine", range.start().line())
                .member("startColumn", range.start().column())
                .member("endLine", range.end().line())
                .member("endColumn", range.end().column())
                .endObject();
        json.endObject();
        json.key("logicalLocations")
                .array()
                .object()
                .member("fullyQualifiedName", Visible.text("#" + spot.pointer()))
                .endObject()
                .endArray();
        if (label.isPresent()) {
            json.key("message")
                    .object()
                    .member("text", Visible.text(label.get()))
                    .endObject();
        }
        json.endObject();
    }

    /** An acceptance whose time is over suppresses nothing any more, and stays visible as rejected. */
    private void writeSuppression(Entry entry) throws IOException {
        Optional<Decision> over = entry.decision(Decision.By.EXPIRED_ACCEPTANCE);
        Optional<String> reason = entry.accepted().or(() -> over.map(Decision::reason));
        if (reason.isPresent()) {
            json.key("suppressions")
                    .array()
                    .object()
                    .member("kind", "external")
                    .member("status", over.isPresent() ? "rejected" : "accepted")
                    .member("justification", Visible.text(reason.get()))
                    .endObject()
                    .endArray();
        }
    }

    private void writeProperties(Finding change, Section section) throws IOException {
        json.key("properties").object();
        json.member("comparedWith", Visible.text(section.check()));
        json.member("provenLevel", change.level().label());
        json.member("proof", change.proof().label());
        if (change.direction().isPresent()) {
            json.member("direction", change.direction().get().label());
        }
        writeStrings(
                "operations",
                change.operations().stream().map(SarifResult::name).toList());
        if (change.consumers().isPresent()) {
            writeStrings("consumers", change.consumers().get());
        }
        Optional<Witness> witness = change.witness();
        if (witness.isPresent()) {
            json.key("witness").object();
            Optional<String> shown = witness.get().value().map(Object::toString).or(witness.get()::request);
            if (shown.isPresent()) {
                json.member(witness.get().value().isPresent() ? "value" : "request", Visible.text(shown.get()));
            }
            json.member("acceptedBy", witness.get().acceptedBy())
                    .member("rejectedBy", witness.get().rejectedBy())
                    .member("reason", Visible.text(witness.get().reason()))
                    .endObject();
        }
        json.endObject();
    }

    private void writeStrings(String name, List<String> texts) throws IOException {
        json.key(name).array();
        for (String text : texts) {
            json.value(Visible.text(text));
        }
        json.endArray();
    }

    private static String name(OperationRef operation) {
        return operation.method().toUpperCase(java.util.Locale.ROOT) + " " + operation.path();
    }
}
