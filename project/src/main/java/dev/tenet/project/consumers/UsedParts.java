package dev.tenet.project.consumers;

import dev.tenet.contract.model.Header;
import dev.tenet.contract.model.MediaType;
import dev.tenet.contract.model.Operation;
import dev.tenet.contract.model.Parameter;
import dev.tenet.contract.model.Response;
import dev.tenet.contract.tree.Place;
import dev.tenet.contract.tree.Pointer;
import dev.tenet.diff.facts.Spot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Which parts of one operation a consumer uses, and what of them. Parts that are within reach and not used are known as such. */
final class UsedParts {
    private final Map<Spot, SpotUsage> spots = new HashMap<>();
    private final SchemaSteps schemas = new SchemaSteps(this::mark);

    private UsedParts() {}

    /** What is sent. */
    static UsedParts ofRequest(Operation operation, List<Use> uses) {
        UsedParts parts = new UsedParts();
        parts.mark(operation.place(), KnownUsage.ANYTHING);
        parts.request(operation, uses);
        return parts;
    }

    /** What is read. */
    static UsedParts ofResponse(Operation operation, List<Use> uses) {
        UsedParts parts = new UsedParts();
        parts.mark(operation.place(), KnownUsage.ANYTHING);
        parts.response(operation, uses);
        return parts;
    }

    private void request(Operation operation, List<Use> uses) {
        for (Parameter parameter : operation.parameters()) {
            for (Usage usage : distinct(uses, use -> parameter(parameter, use))) {
                mark(parameter.place(), usage);
                parameter.schema().ifPresent(schema -> schemas.walk(schema, usage));
                content(parameter.content(), usage.isNothing() ? usage : KnownUsage.ANYTHING);
            }
        }
        operation.requestBody().ifPresent(body -> {
            for (Usage usage : distinct(uses, use -> use.sent().body())) {
                mark(body.place(), usage);
                content(body.content(), usage);
            }
        });
    }

    private static Usage parameter(Parameter parameter, Use use) {
        return parameter.in().equals("path")
                ? KnownUsage.ANYTHING
                : use.sent().parameters().of(parameter.in(), parameter.name());
    }

    private void response(Operation operation, List<Use> uses) {
        for (Response response : operation.responses()) {
            List<Use> reading = uses.stream()
                    .filter(use -> isRead(response, use, operation))
                    .toList();
            mark(response.place(), reading.isEmpty() ? KnownUsage.NOTHING : KnownUsage.ANYTHING);
            distinct(reading, use -> use.answer().map(Use.Answer::body).orElse(KnownUsage.ANYTHING))
                    .forEach(usage -> content(response.content(), usage));
            for (Header header : response.headers()) {
                for (Usage usage : distinct(reading, use -> header(header, use))) {
                    mark(header.place(), usage);
                    header.schema().ifPresent(schema -> schemas.walk(schema, usage));
                    content(header.content(), usage.isNothing() ? usage : KnownUsage.ANYTHING);
                }
            }
        }
    }

    private static boolean isRead(Response response, Use use, Operation operation) {
        return use.answer().isEmpty()
                || StatusChoice.of(use.answer().get().status(), operation.responses())
                        .filter(response::equals)
                        .isPresent();
    }

    private static Usage header(Header header, Use use) {
        return use.answer()
                .map(answer -> answer.headers().of("header", header.name()))
                .orElse(KnownUsage.ANYTHING);
    }

    /** What the uses have of one part, as few as possible; nothing where there are none. */
    private static List<Usage> distinct(List<Use> uses, Function<Use, Usage> part) {
        List<Usage> all = uses.stream().map(part).distinct().toList();
        return all.isEmpty() ? List.of(KnownUsage.NOTHING) : Recorded.merged(all);
    }

    private void content(List<MediaType> types, Usage usage) {
        for (MediaType type : types) {
            mark(type.place(), usage);
            type.schema().ifPresent(schema -> schemas.walk(schema, usage));
            type.itemSchema()
                    .ifPresent(schema -> schemas.walk(schema, usage.isNothing() ? usage : KnownUsage.ANYTHING));
        }
    }

    private void mark(Place place, Usage usage) {
        spots.computeIfAbsent(Spot.of(place), spot -> new SpotUsage()).add(usage);
    }

    /** What is used of the nearest part around a place; absent where the place is in none, so that nobody can tell. */
    Optional<SpotUsage> around(Place place) {
        if (schemas.isExhausted()) {
            return Optional.empty();
        }
        Pointer at = place.pointer();
        while (true) {
            SpotUsage known = spots.get(new Spot(place.document(), at));
            if (known != null || at.isRoot()) {
                return Optional.ofNullable(known);
            }
            at = at.parent();
        }
    }

    /** What is used of exactly this place. */
    Optional<SpotUsage> at(Place place) {
        return schemas.isExhausted() ? Optional.empty() : Optional.ofNullable(spots.get(Spot.of(place)));
    }
}
