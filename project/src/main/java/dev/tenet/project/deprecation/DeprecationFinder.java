package dev.tenet.project.deprecation;

import dev.tenet.contract.lifecycle.Announcement;
import dev.tenet.contract.model.Contract;
import dev.tenet.contract.model.Header;
import dev.tenet.contract.model.MediaType;
import dev.tenet.contract.model.Operation;
import dev.tenet.contract.model.Parameter;
import dev.tenet.contract.model.PathItem;
import dev.tenet.contract.tree.Place;
import dev.tenet.diff.facts.Spot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Finds what a contract announces to go away: the version, operations, parameters, headers, schemas, properties and values. */
final class DeprecationFinder {
    private final Contract contract;
    private final Map<Spot, Found> found = new LinkedHashMap<>();

    DeprecationFinder(Contract contract) {
        this.contract = contract;
    }

    /** @param reaching the operations that reach it */
    private record Found(String subject, Announcement announcement, TreeSet<String> reaching) {}

    /** Something with its name and the operations that reach it. */
    record Named(String subject, List<String> operations, Announcement announcement) {}

    List<Named> found() {
        contract.place()
                .find("info")
                .ifPresent(info -> add("version " + contract.apiVersion(), info, Optional.empty()));
        operations(contract.paths(), "operation ");
        operations(contract.webhooks(), "webhook ");
        contract.schemas()
                .forEach((name, schema) -> new SchemaParts((subject, said) -> add(subject, said, Optional.empty()))
                        .walk(new SchemaParts.Part(schema, name, "")));
        List<Named> named = new ArrayList<>();
        found.values()
                .forEach(each ->
                        named.add(new Named(each.subject(), List.copyOf(each.reaching()), each.announcement())));
        return named;
    }

    private void operations(List<PathItem> items, String kind) {
        for (PathItem item : items) {
            for (Operation operation : item.operations()) {
                String name = operation.method().toUpperCase(Locale.ROOT) + " " + operation.path();
                add(kind + name, operation.place(), Optional.empty());
                parts(operation, name);
            }
        }
    }

    private void parts(Operation operation, String name) {
        for (Parameter parameter : operation.parameters()) {
            String subject = parameter.in() + " parameter '" + parameter.name() + "'";
            add(subject, parameter.place(), Optional.of(name));
            parameter
                    .schema()
                    .filter(schema -> !schema.isSameSpot(parameter.place()))
                    .ifPresent(schema -> schema(schema, subject, name));
            content(parameter.content(), subject, name);
        }
        operation.requestBody().ifPresent(body -> content(body.content(), "the request of " + name, name));
        operation.responses().forEach(response -> {
            String subject = "the response " + response.status() + " of " + name;
            for (Header header : response.headers()) {
                add("response header " + header.name(), header.place(), Optional.of(name));
                header.schema()
                        .filter(schema -> !schema.isSameSpot(header.place()))
                        .ifPresent(schema -> schema(schema, "response header " + header.name(), name));
            }
            content(response.content(), subject, name);
        });
    }

    private void content(List<MediaType> types, String owner, String operation) {
        types.forEach(type -> type.schema().ifPresent(schema -> schema(schema, owner, operation)));
    }

    private void schema(Place schema, String owner, String operation) {
        new SchemaParts((subject, said) -> add(subject, said, Optional.of(operation)))
                .walk(new SchemaParts.Part(schema, owner, ""));
    }

    private void add(String subject, Place place, Optional<String> operation) {
        Announcement.of(place).ifPresent(said -> add(subject, said, operation));
    }

    private void add(String subject, Announcement said, Optional<String> operation) {
        Found known = found.computeIfAbsent(Spot.of(said.place()), spot -> new Found(subject, said, new TreeSet<>()));
        operation.ifPresent(known.reaching()::add);
    }
}
