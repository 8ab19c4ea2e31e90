package dev.tenet.contract.model;

import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.Place;
import dev.tenet.contract.tree.StringNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The request body that 2.0 spells as {@code body} or {@code formData} parameters. */
final class OldBodyReader {
    private static final String URL_ENCODED = "application/x-www-form-urlencoded";
    private static final String MULTIPART = "multipart/form-data";
    private static final Set<String> FORMS = Set.of(URL_ENCODED, MULTIPART);

    private final Reading reading;

    OldBodyReader(Reading reading) {
        this.reading = reading;
    }

    /**
     * The body of an operation.
     *
     * @param parameters the effective ones
     * @param consumes the effective media types
     */
    Optional<RequestBody> body(List<Place> parameters, List<String> consumes) {
        List<Place> form = new ArrayList<>();
        Place body = null;
        for (Place parameter : parameters) {
            String in = reading.text(parameter, "in").orElse("");
            if (in.equals("formData")) {
                form.add(parameter);
            } else if (in.equals("body")) {
                body = parameter;
            }
        }
        if (body == null) {
            return form.isEmpty() ? Optional.empty() : Optional.of(form(form, consumes));
        }
        if (!form.isEmpty()) {
            reading.problem(form.get(0), "an operation has either a body or formData parameters, not both");
        }
        List<MediaType> content = new ArrayList<>();
        for (String name : consumes.isEmpty() ? List.of("application/json") : consumes) {
            content.add(
                    new MediaType(body, name, Optional.ofNullable(body.get("schema")), Optional.empty(), List.of()));
        }
        return Optional.of(new RequestBody(body, reading.flag(body, "required", false), List.copyOf(content)));
    }

    private RequestBody form(List<Place> parameters, List<String> consumes) {
        Map<String, Node> properties = new LinkedHashMap<>();
        List<Node> required = new ArrayList<>();
        List<Encoding> encodings = new ArrayList<>();
        boolean file = false;
        for (Place parameter : parameters) {
            String name = reading.text(parameter, "name").orElse("");
            properties.put(name, parameter.node());
            if (reading.flag(parameter, "required", false)) {
                required.add(StringNode.of(name));
            }
            if (CollectionFormat.isArray(reading, parameter)) {
                CollectionFormat format = CollectionFormat.of(reading, parameter, "formData");
                encodings.add(new Encoding(
                        parameter, name, Optional.empty(), List.of(), format.style(), format.explode(), false));
            }
            file |= reading.text(parameter, "type").filter("file"::equals).isPresent();
        }
        Place first = parameters.get(0);
        Place schema = new Place(first.document(), first.pointer(), schema(properties, required, first.node()));
        List<MediaType> content = new ArrayList<>();
        for (String name : mediaTypes(consumes, file)) {
            content.add(new MediaType(first, name, Optional.of(schema), Optional.empty(), List.copyOf(encodings)));
        }
        return new RequestBody(first, !required.isEmpty(), List.copyOf(content));
    }

    private static List<String> mediaTypes(List<String> consumes, boolean file) {
        List<String> forms = consumes.stream().filter(FORMS::contains).toList();
        return forms.isEmpty() ? List.of(file ? MULTIPART : URL_ENCODED) : forms;
    }

    private static ObjectNode schema(Map<String, Node> properties, List<Node> required, Node first) {
        ObjectNode.Builder schema =
                ObjectNode.builder().put("type", StringNode.of("object")).put("properties", ObjectNode.of(properties));
        if (!required.isEmpty()) {
            schema.put("required", ArrayNode.of(required));
        }
        return schema.build(first.start(), first.end());
    }
}
