package dev.tenet.project.overview;

import dev.tenet.report.run.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Several JSON reports as one of the same shape, copied piece by piece. */
public final class MergedJson {
    private static final List<String> LISTS = List.of("contracts", "generated", "unusedAcceptances", "notes");

    private final JsonFactory json =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    private final List<Path> files;
    private final Outcome verdict;

    /** @param files that {@link OverviewReader} could read, with what it found to be the worst verdict of all */
    public MergedJson(List<Path> files, Outcome verdict) {
        this.files = List.copyOf(files);
        this.verdict = verdict;
    }

    /** Writes the whole; flushes but does not close. */
    public void write(Writer out) throws IOException {
        try (JsonGenerator to = json.createGenerator(ObjectWriteContext.empty(), out)) {
            to.writeStartObject();
            to.writeStringProperty("verdict", verdict.label());
            for (String list : LISTS) {
                to.writeArrayPropertyStart(list);
                for (Path file : files) {
                    copy(list, file, to);
                }
                to.writeEndArray();
            }
            to.writeEndObject();
        }
        out.write('\n');
        out.flush();
    }

    private void copy(String list, Path file, JsonGenerator to) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                JsonParser from = json.createParser(ObjectReadContext.empty(), in)) {
            from.nextToken();
            while (from.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean wanted = from.currentName().equals(list);
                if (from.nextToken() == JsonToken.START_ARRAY && wanted) {
                    while (from.nextToken() != JsonToken.END_ARRAY) {
                        to.copyCurrentStructure(from);
                    }
                    return;
                }
                from.skipChildren();
            }
        }
    }
}
