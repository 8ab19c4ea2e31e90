package dev.tenet.linter.validation;

import dev.tenet.linter.value.Value;
import dev.tenet.linter.value.ValueText;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a keyword is compiled.
 *
 * @param valueTypes the types that its value may have; empty where any
 */
record KeywordRule(String name, List<String> valueTypes, Factory factory) {

    /** Makes the keyword of one schema. */
    @FunctionalInterface
    interface Factory {
        /** Null where it rejects nothing. */
        @Nullable
        Keyword make(Compilation schema);
    }

    void check(Value value) {
        if (valueTypes.isEmpty()) {
            return;
        }
        for (String type : valueTypes) {
            if (JsonType.labelled(type).orElseThrow().matches(value)) {
                return;
            }
        }
        throw new SchemaProblem(name + " value must be "
                + valueTypes.stream().map(ValueText::quoted).collect(Collectors.joining(",", "[", "]")));
    }
}
