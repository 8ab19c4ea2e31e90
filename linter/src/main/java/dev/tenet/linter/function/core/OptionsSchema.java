package dev.tenet.linter.function.core;

import dev.tenet.contract.ReaderOptions;
import dev.tenet.contract.syntax.SyntaxReader;
import dev.tenet.contract.tree.NullNode;
import dev.tenet.contract.tree.Pointer;
import dev.tenet.linter.function.OptionsException;
import dev.tenet.linter.validation.JsonSchema;
import dev.tenet.linter.validation.PatternCompiler;
import dev.tenet.linter.validation.SchemaDialect;
import dev.tenet.linter.validation.SchemaError;
import dev.tenet.linter.validation.SchemaException;
import dev.tenet.linter.value.Value;
import dev.tenet.linter.value.ValueText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What the options of a function have to look like, as a JSON Schema that brings its own messages. */
public final class OptionsSchema {
    private final String function;
    private final String schema;

    /** @param schema as JSON; {@code errorMessage} in it takes the place of the usual messages */
    public OptionsSchema(String function, String schema) {
        this.function = function;
        this.schema = schema;
    }

    /** @throws OptionsException where the options do not fit */
    public void check(Value options) throws OptionsException {
        List<SchemaError> errors = compiled().validate(options.isUndefined() ? Value.of(NullNode.NULL) : options, true);
        if (!errors.isEmpty()) {
            throw new OptionsException(errors.stream().map(this::problem).toList());
        }
    }

    private JsonSchema compiled() {
        Value read = Value.of(new SyntaxReader(ReaderOptions.DEFAULT)
                .read("options of " + function, schema.getBytes(StandardCharsets.UTF_8))
                .root());
        try {
            return JsonSchema.compile(read, SchemaDialect.DRAFT7, PatternCompiler.ECMA);
        } catch (SchemaException e) {
            throw new IllegalStateException(e);
        }
    }

    private OptionsException.Problem problem(SchemaError error) {
        List<String> path = new ArrayList<>(error.instancePath().tokens());
        String subject = "\"" + function + "\" function";
        String message = switch (error.keyword()) {
            case "type" ->
                subject + " and its \"" + dotted(error.instancePath()) + "\" option accepts only the following types: "
                        + String.join(", ", types(error));
            case "required" -> subject + " is missing \"" + dotted(member(error)) + "\" option";
            case "additionalProperties" -> {
                path.add(error.property().orElse(""));
                yield subject + " does not support \"" + dotted(member(error)) + "\" option";
            }
            case "enum" ->
                subject + " and its \"" + dotted(error.instancePath()) + "\" option accepts only the following values: "
                        + String.join(", ", allowed(error));
            default -> error.message();
        };
        return new OptionsException.Problem(path, message);
    }

    private static List<String> types(SchemaError error) {
        return error.detail() instanceof SchemaError.Types types ? types.names() : List.of();
    }

    private static List<String> allowed(SchemaError error) {
        return error.detail() instanceof SchemaError.Allowed allowed
                ? allowed.values().stream().map(ValueText::printed).toList()
                : List.of();
    }

    private static Pointer member(SchemaError error) {
        return error.instancePath().child(error.property().orElse(""));
    }

    private static String dotted(Pointer path) {
        StringBuilder out = new StringBuilder();
        for (String key : path.isRoot() ? List.of("") : path.tokens()) {
            boolean bare = !key.isEmpty() && key.chars().noneMatch(Character::isWhitespace);
            boolean number = bare && key.chars().allMatch(Character::isDigit);
            out.append(!bare ? "['" + key + "']" : number ? "[" + key + "]" : (out.length() == 0 ? "" : ".") + key);
        }
        return out.toString();
    }
}
