package dev.tenet.contract.model;

import dev.tenet.contract.tree.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parameter Objects of 2.0, but for {@code body} and {@code formData}. */
final class OldParameterReader {
    private final Reading reading;

    OldParameterReader(Reading reading) {
        this.reading = reading;
    }

    List<Parameter> parameters(List<Place> places) {
        List<Parameter> parameters = new ArrayList<>();
        for (Place place : places) {
            String in = reading.text(place, "in").orElse("");
            String name = reading.text(place, "name").orElse("");
            switch (in) {
                case "query", "header", "path" -> {
                    if (!ParameterReader.isIgnored(in, name)) {
                        parameters.add(parameter(place, name, in));
                    }
                }
                case "body", "formData" -> {}
                default ->
                    reading.problem(
                            place, "the parameter " + name + " is in \"" + in + "\", which is no place for one");
            }
        }
        return List.copyOf(parameters);
    }

    private Parameter parameter(Place place, String name, String in) {
        CollectionFormat format = CollectionFormat.of(reading, place, in);
        return new Parameter(
                place,
                name,
                in,
                reading.flag(place, "required", false) || in.equals("path"),
                reading.flag(place, "deprecated", false),
                reading.flag(place, "allowEmptyValue", false),
                false,
                format.style(),
                format.explode(),
                Optional.of(place),
                List.of());
    }
}
