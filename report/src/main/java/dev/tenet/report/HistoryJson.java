package dev.tenet.report;

import dev.tenet.contract.finding.Comparison;
import dev.tenet.contract.finding.Finding;
import dev.tenet.contract.finding.Level;
import dev.tenet.contract.finding.Timeline;
import dev.tenet.contract.finding.TimelineEntry;
import java.io.IOException;
import java.io.Writer;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** The history for machines, described by {@code history-report.schema.json}: one entry a line. */
final class HistoryJson implements HistoryFormat {
    private final JsonFactory json =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    @Override
    public void write(Timeline timeline, Writer out) throws IOException {
        try (JsonGenerator to = json.createGenerator(new OneChangePerLine.Context(), out)) {
            to.writeStartObject();
            to.writeStringProperty("path", timeline.path());
            to.writeStringProperty("revision", timeline.revision());
            to.writeNumberProperty("commits", timeline.commits());
            to.writeName("notes");
            to.writeStartArray();
            timeline.notes().forEach(to::writeString);
            to.writeEndArray();
            to.writeArrayPropertyStart("entries");
            timeline.entries().forEach(entry -> write(entry, to));
            to.writeEndArray();
            to.writeEndObject();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
        out.write('\n');
        out.flush();
    }

    private static void write(TimelineEntry entry, JsonGenerator to) {
        Optional<Comparison> comparison = entry.comparison();
        to.writeStartObject();
        to.writeStringProperty("commit", entry.commit().id());
        to.writeStringProperty("author", entry.commit().author());
        to.writeStringProperty(
                "date",
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(entry.commit().date()));
        to.writeStringProperty("subject", entry.commit().subject());
        to.writeArrayPropertyStart("tags");
        entry.tags().forEach(to::writeString);
        to.writeEndArray();
        to.writeStringProperty("kind", entry.kind().label());
        to.writeStringProperty("path", entry.path());
        to.writeStringProperty("formerPath", entry.formerPath().orElse(null));
        to.writeStringProperty("version", entry.version());
        to.writeStringProperty(
                "formerVersion", comparison.map(each -> each.base().version()).orElse(null));
        to.writeStringProperty("verdict", entry.verdict());
        to.writeStringProperty(
                "semver", comparison.map(each -> each.semver().label()).orElse(null));
        to.writeObjectPropertyStart("summary");
        for (Level level : Level.values()) {
            to.writeNumberProperty(
                    level.label(), comparison.map(each -> each.count(level)).orElse(0L));
        }
        to.writeEndObject();
        to.writeStringProperty("problem", entry.problem().orElse(null));
        to.writeArrayPropertyStart("changes");
        ChangeJson change = new ChangeJson(to);
        for (Finding finding : comparison.map(Comparison::changes).orElse(List.of())) {
            change.write(finding);
        }
        to.writeEndArray();
        to.writeEndObject();
    }
}
