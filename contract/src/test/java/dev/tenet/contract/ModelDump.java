package dev.tenet.contract;

import dev.tenet.contract.model.Callback;
import dev.tenet.contract.model.Contract;
import dev.tenet.contract.model.Header;
import dev.tenet.contract.model.MediaType;
import dev.tenet.contract.model.Operation;
import dev.tenet.contract.model.Parameter;
import dev.tenet.contract.model.PathItem;
import dev.tenet.contract.model.Problem;
import dev.tenet.contract.model.SecurityRequirement;
import dev.tenet.contract.model.Server;
import dev.tenet.contract.tree.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A contract as text, one line for each part of the model. */
final class ModelDump {
    private final boolean places;
    private final StringBuilder out = new StringBuilder();

    private ModelDump(boolean places) {
        this.places = places;
    }

    static String of(Contract contract) {
        return new ModelDump(true).contract(contract);
    }

    /** Without what tells two versions of OpenAPI apart: versions and places. */
    static String meaning(Contract contract) {
        return new ModelDump(false).contract(contract);
    }

    private String contract(Contract it) {
        line(
                0,
                (places ? it.version() + " " : "") + it.title() + " " + it.apiVersion()
                        + it.jsonSchemaDialect().map(d -> " " + d).orElse(""));
        line(0, "servers " + servers(it.servers()));
        line(0, "security " + security(it.security()));
        it.securitySchemes().values().forEach(scheme -> {
            line(
                    0,
                    "scheme " + scheme.name() + " " + scheme.type() + " " + new TreeMap<>(scheme.details())
                            + (scheme.deprecated() ? " deprecated" : ""));
            scheme.flows()
                    .forEach((name, flow) -> line(2, name + " " + new TreeMap<>(flow.urls()) + " " + flow.scopes()));
        });
        it.tags().forEach(tag -> line(0, "tag " + tag.name()));
        it.schemas().forEach((name, place) -> line(0, "schema " + name + at(place)));
        it.paths().forEach(item -> item(0, "path", item));
        it.webhooks().forEach(item -> item(0, "webhook", item));
        for (Problem problem : it.problems()) {
            line(0, "problem" + at(problem.place()) + ": " + problem.message());
        }
        return out.toString();
    }

    private void item(int indent, String kind, PathItem item) {
        line(indent, kind + " " + item.path() + at(item.place()));
        item.operations().forEach(operation -> operation(indent + 2, operation));
    }

    private void operation(int indent, Operation it) {
        line(
                indent,
                it.method() + it.operationId().map(id -> " " + id).orElse("") + " " + it.tags()
                        + flag(" deprecated", it.deprecated()) + at(it.place()));
        line(indent + 2, "servers " + servers(it.servers()));
        line(indent + 2, "security " + security(it.security()));
        it.parameters().forEach(parameter -> parameter(indent + 2, parameter));
        it.requestBody().ifPresent(body -> {
            line(indent + 2, "body" + flag(" required", body.required()) + at(body.place()));
            content(indent + 4, body.content());
        });
        it.responses().forEach(response -> {
            line(indent + 2, "response " + response.status() + at(response.place()));
            headers(indent + 4, response.headers());
            content(indent + 4, response.content());
            response.links().forEach(link -> line(indent + 4, "link " + link.name() + at(link.place())));
        });
        for (Callback callback : it.callbacks()) {
            line(indent + 2, "callback " + callback.name() + at(callback.place()));
            callback.items().forEach(item -> item(indent + 4, "path", item));
        }
    }

    private void parameter(int indent, Parameter it) {
        line(
                indent,
                it.in() + " " + it.name() + " " + it.style() + flag(" explode", it.explode())
                        + flag(" required", it.required())
                        + flag(" deprecated", it.deprecated()) + flag(" allowEmptyValue", it.allowEmptyValue())
                        + flag(" allowReserved", it.allowReserved()) + schema(it.schema()) + at(it.place()));
        content(indent + 2, it.content());
    }

    private void headers(int indent, List<Header> headers) {
        for (Header it : headers) {
            line(
                    indent,
                    "header " + it.name() + flag(" explode", it.explode()) + flag(" required", it.required())
                            + flag(" deprecated", it.deprecated()) + schema(it.schema()) + at(it.place()));
            content(indent + 2, it.content());
        }
    }

    private void content(int indent, List<MediaType> content) {
        for (MediaType type : content) {
            line(
                    indent,
                    type.name()
                            + schema(type.schema())
                            + type.itemSchema().map(it -> " items " + it.node()).orElse(""));
            type.encoding().forEach(it -> {
                line(
                        indent + 2,
                        "encoding " + it.part() + " " + it.style() + flag(" explode", it.explode())
                                + flag(" allowReserved", it.allowReserved())
                                + it.contentType().map(name -> " " + name).orElse(""));
                headers(indent + 4, it.headers());
            });
        }
    }

    private String schema(Optional<Place> schema) {
        return !places
                ? flag(" schema", schema.isPresent())
                : schema.map(it -> " " + it.node()).orElse("");
    }

    private static String servers(List<Server> servers) {
        return servers.stream()
                .map(it -> it.url()
                        + (it.variables().isEmpty() ? "" : it.variables().toString()))
                .collect(Collectors.joining(", "));
    }

    private static String security(List<SecurityRequirement> security) {
        return security.stream()
                .map(SecurityRequirement::schemes)
                .map(Map::toString)
                .collect(Collectors.joining(" or "));
    }

    private static String flag(String name, boolean on) {
        return on ? name : "";
    }

    private String at(Place place) {
        return places ? " @" + place.document().source() + ":" + place.range().start() : "";
    }

    private void line(int indent, String text) {
        out.append(" ".repeat(indent)).append(text).append('\n');
    }
}
