package dev.tenet.report.lint;

import dev.tenet.contract.finding.LintFinding;
import dev.tenet.contract.finding.UsedBy;
import dev.tenet.contract.tree.Range;
import dev.tenet.report.syntax.IndentedJson;
import dev.tenet.report.syntax.RelativeSource;
import dev.tenet.report.syntax.StableHash;
import dev.tenet.report.syntax.UriText;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** SARIF 2.1.0, with every rule of the ruleset, and fingerprints that survive when lines move. */
final class SarifReport implements LintReport {
    @Override
    public void write(List<LintFinding> findings, LintRunInfo run, Appendable out) throws IOException {
        IndentedJson json = new IndentedJson(out, "  ").object();
        json.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json").member("version", "2.1.0");
        json.key("runs").array().object();
        Map<String, Integer> ruleIndex = writeTool(run, json);
        json.member("columnKind", "utf16CodeUnits").key("results").array();
        RelativeSource files = new RelativeSource(run.workingDirectory());
        for (LintFinding finding : findings) {
            write(finding, files, run, ruleIndex, json);
        }
        json.endArray().endObject().endArray().endObject();
    }

    private static Map<String, Integer> writeTool(LintRunInfo run, IndentedJson json) throws IOException {
        Map<String, Integer> index = new HashMap<>();
        json.key("tool").object().key("driver").object();
        json.member("name", "tenet")
                .member("version", run.version())
                .key("rules")
                .array();
        for (LintRule rule : run.rules()) {
            index.put(rule.name(), index.size());
            json.object().member("id", rule.name());
            json.key("shortDescription")
                    .object()
                    .member("text", rule.description().orElse("No description."))
                    .endObject();
            Optional<String> url = rule.documentationUrl();
            if (url.isPresent()) {
                json.member("helpUri", url.get());
            }
            json.key("defaultConfiguration").object();
            if (!rule.enabled()) {
                json.key("enabled").value(false);
            }
            json.member("level", SeverityWord.level(rule.severity(), "note"))
                    .endObject()
                    .endObject();
        }
        json.endArray().endObject().endObject();
        return index;
    }

    private static void write(
            LintFinding finding,
            RelativeSource files,
            LintRunInfo run,
            Map<String, Integer> ruleIndex,
            IndentedJson json)
            throws IOException {
        String uri = UriText.of(files.of(finding.source()));
        String url = run.documentationUrl(finding).map(page -> " -- " + page).orElse("");
        json.object().member("ruleId", finding.code());
        Integer index = ruleIndex.get(finding.code());
        if (index != null) {
            json.member("ruleIndex", index);
        }
        json.member("level", SeverityWord.level(finding.severity(), "note"));
        json.key("message").object().member("text", finding.message() + url).endObject();
        json.key("locations").array().object();
        json.key("physicalLocation").object();
        json.key("artifactLocation").object().member("uri", uri).endObject();
        writeRegion(finding.range(), json);
        json.endObject().key("logicalLocations").array().object();
        json.member("fullyQualifiedName", PathText.fragment(finding.path()));
        json.endObject().endArray().endObject().endArray();
        writeRelated(finding.usedBy(), files, json);
        json.key("partialFingerprints")
                .object()
                .member("rulePathMessage/v1", fingerprint(finding, uri))
                .endObject()
                .endObject();
    }

    private static void writeRelated(UsedBy usedBy, RelativeSource files, IndentedJson json) throws IOException {
        if (usedBy.count() == 0) {
            return;
        }
        json.key("relatedLocations").array();
        for (UsedBy.Place place : usedBy.places()) {
            json.object().key("physicalLocation").object();
            json.key("artifactLocation")
                    .object()
                    .member("uri", UriText.of(files.of(place.source())))
                    .endObject();
            writeRegion(place.range(), json);
            json.endObject().key("logicalLocations").array().object();
            json.member("fullyQualifiedName", PathText.fragment(place.path()));
            json.endObject().endArray().key("message").object();
            json.member("text", "used by " + place.name()).endObject().endObject();
        }
        json.endArray();
        if (usedBy.count() > usedBy.places().size()) {
            json.key("properties")
                    .object()
                    .member("usedByCount", usedBy.count())
                    .endObject();
        }
    }

    private static void writeRegion(Range range, IndentedJson json) throws IOException {
        json.key("region")
                .object()
                .member("startLine", range.start().line())
                .member("startColumn", range.start().column())
                .member("endLine", range.end().line())
                .member("endColumn", range.end().column())
                .endObject();
    }

    private static String fingerprint(LintFinding finding, String uri) {
        return StableHash.of(finding.code(), uri, PathText.fragment(finding.path()), finding.message());
    }
}
