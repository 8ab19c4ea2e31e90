package dev.tenet.diff.match;

import dev.tenet.contract.model.Operation;
import dev.tenet.contract.model.Parameter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Finds parameters again: by location and name; those of the path by their position in the template; headers in any case. */
public final class ParameterMatcher {
    private ParameterMatcher() {}

    private record Key(String in, String name) {}

    public static Pairs<Parameter> match(Operation base, Operation revision) {
        return Pairs.byKeys(base.parameters(), key(base), revision.parameters(), key(revision));
    }

    private static Function<Parameter, Key> key(Operation operation) {
        List<String> variables = PathTemplate.variables(operation.path());
        return parameter -> switch (parameter.in()) {
            case "path" -> {
                int position = variables.indexOf(parameter.name());
                yield new Key("path", position < 0 ? parameter.name() : "{" + position + "}");
            }
            case "header" -> new Key("header", parameter.name().toLowerCase(Locale.ROOT));
            default -> new Key(parameter.in(), parameter.name());
        };
    }
}
