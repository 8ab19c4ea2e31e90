package dev.tenet.report;

import dev.tenet.contract.finding.Comparison;
import dev.tenet.contract.finding.Finding;
import dev.tenet.contract.finding.Level;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** For machines, described by {@code folder-diff-report.schema.json}: for each contract what its own diff reports. */
final class FolderJson implements FolderFormat {
    private final JsonFactory json =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    @Override
    public void write(List<NamedComparison> contracts, Writer out) throws IOException {
        List<Finding> changes = new ArrayList<>();
        contracts.forEach(each -> changes.addAll(each.comparison().changes()));
        Comparison.Side all = new Comparison.Side("", "", "");
        Comparison whole = new Comparison(all, all, changes);
        try (JsonGenerator to = json.createGenerator(new OneChangePerLine.Context(), out)) {
            to.writeStartObject();
            to.writeStringProperty("verdict", whole.verdict());
            to.writeStringProperty("semver", whole.semver().label());
            to.writeObjectPropertyStart("summary");
            for (Level level : Level.values()) {
                to.writeNumberProperty(level.label(), whole.count(level));
            }
            to.writeEndObject();
            to.writeArrayPropertyStart("contracts");
            for (NamedComparison each : contracts) {
                to.writeStartObject();
                to.writeStringProperty("name", each.name());
                to.writeStringProperty("kind", each.kind());
                to.writeName("diff");
                to.writeRawValue(diff(each.comparison()));
                to.writeEndObject();
            }
            to.writeEndArray();
            to.writeEndObject();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
        out.write('\n');
        out.flush();
    }

    private static String diff(Comparison comparison) throws IOException {
        StringWriter out = new StringWriter();
        new JsonReport().write(comparison, out);
        return out.toString().strip();
    }
}
