package dev.tenet.contract.model;

import dev.tenet.contract.tree.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Parameter Objects of 3.x. */
final class ParameterReader {
    private static final Set<String> IGNORED = Set.of("accept", "content-type", "authorization");

    private final Reading reading;
    private final ContentReader content;

    ParameterReader(Reading reading, ContentReader content) {
        this.reading = reading;
        this.content = content;
    }

    /** Whether a header parameter of this name has no meaning (OpenAPI 3, section 4.8.12). */
    static boolean isIgnored(String in, String name) {
        return in.equals("header") && IGNORED.contains(name.toLowerCase(Locale.ROOT));
    }

    List<Parameter> parameters(List<Place> places) {
        List<Parameter> parameters = new ArrayList<>();
        for (Place place : places) {
            String in = reading.text(place, "in").orElse("");
            String name = reading.text(place, "name").orElse("");
            if (!isKnown(in)) {
                reading.problem(place, "the parameter " + name + " is in \"" + in + "\", which is no place for one");
            } else if (!isIgnored(in, name)) {
                parameters.add(parameter(place, name, in));
            }
        }
        return List.copyOf(parameters);
    }

    private boolean isKnown(String in) {
        return switch (in) {
            case "query", "header", "path", "cookie" -> true;
            case "querystring" -> reading.version() == OpenApiVersion.V3_2;
            default -> false;
        };
    }

    private Parameter parameter(Place place, String name, String in) {
        String style =
                reading.text(place, "style").orElse(in.equals("path") || in.equals("header") ? "simple" : "form");
        return new Parameter(
                place,
                name,
                in,
                reading.flag(place, "required", false) || in.equals("path"),
                reading.flag(place, "deprecated", false),
                reading.flag(place, "allowEmptyValue", false),
                reading.flag(place, "allowReserved", false),
                style,
                reading.flag(place, "explode", style.equals("form") || style.equals("cookie")),
                Optional.ofNullable(place.get("schema")),
                content.withoutEncoding(place));
    }
}
