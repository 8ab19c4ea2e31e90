package dev.tenet.linter.openapi.schema;

import dev.tenet.linter.value.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * A value that an author gives as an example.
 *
 * @param path from the root of the document
 */
record ExamplePlace(Value value, List<String> path) {

    /** The examples of a Schema Object, or of a parameter of OpenAPI 2.0. */
    static List<ExamplePlace> ofSchema(Value schema, List<String> path, boolean swagger) {
        List<ExamplePlace> places = new ArrayList<>();
        for (String field : swagger ? List.of("example", "x-example", "default") : List.of("example", "default")) {
            if (schema.has(field)) {
                places.add(new ExamplePlace(schema.get(field), below(path, field)));
            }
        }
        return places;
    }

    /** The examples of a Response Object of OpenAPI 2.0, by media type. */
    static List<ExamplePlace> ofResponse(Value response, List<String> path) {
        List<ExamplePlace> places = new ArrayList<>();
        Value examples = response.get("examples");
        for (String type : isContainer(examples) ? examples.keys() : List.<String>of()) {
            places.add(new ExamplePlace(examples.get(type), below(path, "examples", type)));
        }
        return places;
    }

    /** The examples of a Media Type, Parameter or Header Object; {@code examples} only where there is no {@code example}. */
    static List<ExamplePlace> ofMedia(Value media, List<String> path) {
        if (media.has("example")) {
            return List.of(new ExamplePlace(media.get("example"), below(path, "example")));
        }
        List<ExamplePlace> places = new ArrayList<>();
        Value examples = media.get("examples");
        for (String name : isContainer(examples) ? examples.keys() : List.<String>of()) {
            Value example = examples.get(name);
            if (isContainer(example) && !example.has("externalValue")) {
                places.add(new ExamplePlace(example.get("value"), below(path, "examples", name, "value")));
            }
        }
        return places;
    }

    private static boolean isContainer(Value value) {
        return value.isObject() || value.isArray();
    }

    private static List<String> below(List<String> path, String... steps) {
        List<String> below = new ArrayList<>(path);
        below.addAll(List.of(steps));
        return below;
    }
}
