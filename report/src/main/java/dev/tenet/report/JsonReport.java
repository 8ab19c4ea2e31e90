package dev.tenet.report;

import dev.tenet.contract.finding.Comparison;
import dev.tenet.contract.finding.Finding;
import dev.tenet.contract.finding.Level;
import java.io.IOException;
import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** The stable format for machines, described by {@code diff-report.schema.json}: one change a line, written as it goes. */
final class JsonReport implements ReportFormat {
    private final JsonFactory json =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    @Override
    public void write(Comparison comparison, Writer out) throws IOException {
        try (JsonGenerator to = json.createGenerator(new OneChangePerLine.Context(), out)) {
            write(comparison, to);
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
        out.write('\n');
        out.flush();
    }

    private static void write(Comparison comparison, JsonGenerator to) {
        to.writeStartObject();
        writeSide("base", comparison.base(), to);
        writeSide("revision", comparison.revision(), to);
        to.writeStringProperty("verdict", comparison.verdict());
        to.writeStringProperty("semver", comparison.semver().label());
        to.writeObjectPropertyStart("summary");
        for (Level level : Level.values()) {
            to.writeNumberProperty(level.label(), comparison.count(level));
        }
        to.writeEndObject();
        to.writeArrayPropertyStart("changes");
        ChangeJson change = new ChangeJson(to);
        for (Finding finding : comparison.changes()) {
            change.write(finding);
        }
        to.writeEndArray();
        to.writeEndObject();
    }

    private static void writeSide(String name, Comparison.Side side, JsonGenerator to) {
        to.writeObjectPropertyStart(name);
        to.writeStringProperty("source", side.source());
        to.writeStringProperty("title", side.title());
        to.writeStringProperty("version", side.version());
        to.writeEndObject();
    }
}
