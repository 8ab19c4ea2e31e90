package dev.tenet.project.consumers;

import dev.tenet.contract.model.Contract;
import dev.tenet.contract.model.MediaType;
import dev.tenet.contract.model.Operation;
import dev.tenet.contract.model.PathItem;
import dev.tenet.contract.model.Response;
import dev.tenet.contract.tree.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Contracts of consumers: what of an API they say to use. */
final class SubsetReader {
    private SubsetReader() {}

    static List<Use> read(Contract contract) {
        List<Use> uses = new ArrayList<>();
        uses(contract.paths(), Use.Kind.CALL, uses);
        uses(contract.webhooks(), Use.Kind.WEBHOOK, uses);
        return uses;
    }

    private static void uses(List<PathItem> items, Use.Kind kind, List<Use> uses) {
        for (PathItem item : items) {
            for (Operation operation : item.operations()) {
                Use.Sent sent = sent(operation);
                for (String path : paths(operation, kind)) {
                    answers(operation)
                            .forEach(answer -> uses.add(new Use(kind, operation.method(), path, sent, answer)));
                }
            }
        }
    }

    /** As it stands, and behind each of its servers. */
    private static Set<String> paths(Operation operation, Use.Kind kind) {
        Set<String> paths = new HashSet<>(Set.of(operation.path()));
        if (kind == Use.Kind.CALL) {
            operation.servers().forEach(server -> paths.add(ServerPath.of(server) + operation.path()));
        }
        return paths;
    }

    private static Use.Sent sent(Operation operation) {
        Map<String, Usage> parameters = new LinkedHashMap<>();
        Set<String> always = new HashSet<>();
        operation.parameters().forEach(parameter -> {
            String key = NamedValues.key(parameter.in(), parameter.name());
            parameters.put(
                    key,
                    parameter
                            .schema()
                            .map(schema -> Declared.of(List.of(schema)))
                            .orElse(KnownUsage.ANYTHING));
            if (parameter.required()) {
                always.add(key);
            }
        });
        return new Use.Sent(
                NamedValues.declared(parameters, always),
                operation.requestBody().map(body -> content(body.content())).orElse(KnownUsage.NOTHING),
                operation.requestBody().filter(body -> body.required()).isPresent());
    }

    private static List<Optional<Use.Answer>> answers(Operation operation) {
        List<Optional<Use.Answer>> answers = new ArrayList<>();
        for (Response response : operation.responses()) {
            Map<String, Usage> headers = new LinkedHashMap<>();
            response.headers()
                    .forEach(header -> headers.put(
                            NamedValues.key("header", header.name()),
                            header.schema()
                                    .map(schema -> Declared.of(List.of(schema)))
                                    .orElse(KnownUsage.ANYTHING)));
            Usage body = response.content().isEmpty() ? KnownUsage.NOTHING : content(response.content());
            answers.add(Optional.of(new Use.Answer(response.status(), NamedValues.declared(headers, Set.of()), body)));
        }
        return answers.isEmpty() ? List.of(Optional.empty()) : answers;
    }

    private static Usage content(List<MediaType> types) {
        List<Place> schemas =
                types.stream().flatMap(type -> type.schema().stream()).toList();
        boolean some = !types.isEmpty() && schemas.size() == types.size();
        return some ? Declared.of(schemas) : KnownUsage.ANYTHING;
    }
}
