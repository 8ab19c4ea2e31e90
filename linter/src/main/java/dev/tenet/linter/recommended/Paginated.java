package dev.tenet.linter.recommended;

import dev.tenet.linter.function.FunctionContext;
import dev.tenet.linter.function.RuleFunction;
import dev.tenet.linter.function.Violation;
import dev.tenet.linter.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code tenetPaginated}: operations that answer with a collection answer with a page of it, unless it is known to be small. */
final class Paginated implements RuleFunction {
    private static final Set<String> MEMBERS =
            Set.of("items", "data", "results", "values", "entries", "records", "content", "list", "elements", "value");
    private static final Set<String> PARAMETERS = Set.of(
            "after",
            "before",
            "top",
            "skip",
            "count",
            "size",
            "first",
            "last",
            "start",
            "startat",
            "startingafter",
            "endingbefore",
            "maxresults",
            "since",
            "rows",
            "continue",
            "take",
            "from",
            "nexttoken",
            "starttoken");

    @Override
    public List<Violation> check(Value target, FunctionContext context) {
        Habit habit = new Habit(
                "collections",
                "The whole collection comes at once, however large it grows; page it, or give the list \"maxItems\".",
                "are paged; the others come at once, however large they grow.");
        for (Operation operation : Operation.of(target)) {
            if (operation.method().equals("get") && !operation.template().endsWith("}")) {
                list(operation.place().to("responses").to("200").value())
                        .ifPresent(list -> habit.add(operation.place(), list.has("maxItems") || isPaged(operation)));
            }
        }
        return habit.violations(List.of("paths"));
    }

    private static Optional<Value> list(Value response) {
        Value content = response.get("content");
        Value schema = content.keysAsWritten().stream()
                .filter(type -> type.contains("json"))
                .findFirst()
                .map(type -> content.get(type).get("schema"))
                .orElse(response.get("schema"));
        if (SchemaTypes.includes(schema, "array")) {
            return Optional.of(schema);
        }
        Value properties = schema.get("properties");
        return properties.keysAsWritten().stream()
                .filter(MEMBERS::contains)
                .map(properties::get)
                .filter(property -> SchemaTypes.includes(property, "array"))
                .findFirst();
    }

    private static boolean isPaged(Operation operation) {
        return operation.parameters().stream().anyMatch(parameter -> {
            String name = Words.squeezed(parameter.value().get("name").text());
            return PARAMETERS.contains(name)
                    || name.contains("page")
                    || name.contains("cursor")
                    || name.contains("offset")
                    || name.contains("limit")
                    || name.contains("marker");
        });
    }
}
