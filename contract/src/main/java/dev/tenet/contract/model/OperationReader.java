package dev.tenet.contract.model;

import dev.tenet.contract.tree.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Operation Objects, with what holds for them by inheritance. */
final class OperationReader {
    private final Reading reading;
    private final SecurityReader security;
    private final ServerReader servers;
    private final CallbackReader callbacks;
    private final ParameterReader parameters;
    private final OldParameterReader oldParameters;
    private final OldBodyReader oldBodies;
    private final ContentReader content;
    private final ResponseReader responses;

    OperationReader(Reading reading, SecurityReader security, ServerReader servers, CallbackReader callbacks) {
        this.reading = reading;
        this.security = security;
        this.servers = servers;
        this.callbacks = callbacks;
        this.content = new ContentReader(reading);
        this.parameters = new ParameterReader(reading, content);
        this.oldParameters = new OldParameterReader(reading);
        this.oldBodies = new OldBodyReader(reading);
        this.responses = new ResponseReader(reading, content);
    }

    /**
     * Reads one operation.
     *
     * @param layers the path item and those that it refers to
     */
    Operation operation(String method, String path, Place place, List<Place> layers, Inherited inherited) {
        boolean old = reading.version() == OpenApiVersion.V2_0;
        List<Place> given = effectiveParameters(place, layers);
        List<String> consumes = reading.texts(place, "consumes").orElse(inherited.consumes());
        List<String> produces = reading.texts(place, "produces").orElse(inherited.produces());
        List<Server> here = old
                ? servers.ofOldOperation(place).orElse(inherited.servers())
                : servers.ofOrElse(place, inherited.servers());
        return new Operation(
                method,
                path,
                place,
                reading.text(place, "operationId"),
                reading.texts(place, "tags").orElse(List.of()),
                reading.flag(place, "deprecated", false),
                old ? oldParameters.parameters(given) : parameters.parameters(given),
                old ? oldBodies.body(given, consumes) : body(place),
                responses.responses(place, produces),
                security.requirements(place).orElse(inherited.security()),
                here,
                old
                        ? List.of()
                        : callbacks.callbacks(place, inherited.withServers(here).ofCallsByTheServer()));
    }

    /** The operation's own ones, then those of the path item that it does not override. */
    private List<Place> effectiveParameters(Place operation, List<Place> layers) {
        Map<String, Place> effective = new LinkedHashMap<>();
        for (Place parameter : parameterObjects(operation)) {
            if (effective.putIfAbsent(key(parameter), parameter) != null) {
                reading.problem(parameter, "the operation has this parameter twice");
            }
        }
        for (Place layer : layers) {
            for (Place parameter : parameterObjects(layer)) {
                effective.putIfAbsent(key(parameter), parameter);
            }
        }
        return new ArrayList<>(effective.values());
    }

    private List<Place> parameterObjects(Place parent) {
        List<Place> found = new ArrayList<>();
        for (Place item : reading.items(parent, "parameters")) {
            reading.asObject(item, "a parameter")
                    .filter(it -> reading.neededText(it, "name", "the parameter")
                                    .isPresent()
                            && reading.neededText(it, "in", "the parameter").isPresent())
                    .ifPresent(found::add);
        }
        return found;
    }

    /** A parameter is known by its place and name; names of headers ignore case, and there is one body at most. */
    private String key(Place parameter) {
        String in = reading.text(parameter, "in").orElse("");
        String name = reading.text(parameter, "name").orElse("");
        return switch (in) {
            case "header" -> "header " + name.toLowerCase(Locale.ROOT);
            case "body" -> "body";
            default -> in + " " + name;
        };
    }

    private Optional<RequestBody> body(Place operation) {
        return reading.object(operation, "requestBody")
                .map(place ->
                        new RequestBody(place, reading.flag(place, "required", false), content.withEncoding(place)));
    }
}
