package dev.tenet.project.deprecation;

import dev.tenet.project.deprecation.Deprecation.State;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** One document for tools: always all of them. */
final class DeprecationJson {
    private DeprecationJson() {}

    static void write(Deprecations deprecations, Writer out) throws IOException {
        JsonFactory json = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build();
        try (JsonGenerator to = json.createGenerator(ObjectWriteContext.empty(), out)) {
            to.writeStartObject();
            to.writeStringProperty("today", deprecations.today().toString());
            to.writeNumberProperty("within", deprecations.within());
            to.writeObjectPropertyStart("summary");
            for (State state : State.values()) {
                to.writeNumberProperty(state.label(), deprecations.in(state).size());
            }
            to.writeEndObject();
            to.writeArrayPropertyStart("deprecations");
            deprecations.all().forEach(each -> write(each, to));
            to.writeEndArray();
            to.writeEndObject();
        }
        out.write('\n');
        out.flush();
    }

    private static void write(Deprecation each, JsonGenerator to) {
        to.writeStartObject();
        to.writeStringProperty("contract", each.contract());
        to.writeStringProperty("subject", each.subject());
        to.writeStringProperty("state", each.state().label());
        text("since", each.announcement().since().map(Object::toString), to);
        text("sunset", each.announcement().sunset().map(Object::toString), to);
        if (each.days().isPresent()) {
            to.writeNumberProperty("days", each.days().getAsLong());
        } else {
            to.writeNullProperty("days");
        }
        text("replacedBy", each.announcement().replacement(), to);
        to.writeArrayPropertyStart("operations");
        each.operations().forEach(to::writeString);
        to.writeEndArray();
        to.writeStringProperty("source", each.source());
        to.writeStringProperty("pointer", each.place().pointer().toString());
        to.writeNumberProperty("line", each.position().line());
        to.writeNumberProperty("column", each.position().column());
        to.writeEndObject();
    }

    private static void text(String name, Optional<String> value, JsonGenerator to) {
        if (value.isPresent()) {
            to.writeStringProperty(name, value.get());
        } else {
            to.writeNullProperty(name);
        }
    }
}
