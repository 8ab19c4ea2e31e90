package dev.tenet.linter.openapi.schema;

import dev.tenet.linter.function.FunctionContext;
import dev.tenet.linter.function.Violation;
import dev.tenet.linter.function.core.SchemaCheck;
import dev.tenet.linter.validation.SchemaError;
import dev.tenet.linter.validation.SchemaReading;
import dev.tenet.linter.validation.SchemaReading.Relaxed;
import dev.tenet.linter.value.Value;
import java.util.ArrayList;
import java.util.List;

/** Holds values against Schema Objects, as the version of the document means them. */
final class SchemaObjects {
    private SchemaObjects() {}

    /** The first thing that a Schema Object objects to in a value. */
    static List<Violation> check(Value schema, Relaxed relaxed, Value target, FunctionContext context) {
        OasVersion version = OasVersion.of(context.inventory());
        return SchemaCheck.of(context.inventory())
                .check(
                        schema,
                        version.dialect(context.inventory().unresolved()),
                        new SchemaReading(version == OasVersion.V2, relaxed),
                        false,
                        target,
                        context,
                        errors -> version.isNullable() ? withNull(errors, schema, version) : errors);
    }

    /** Messages about the type of what may be null as well say so. */
    private static List<SchemaError> withNull(List<SchemaError> errors, Value schema, OasVersion version) {
        List<SchemaError> told = new ArrayList<>();
        for (SchemaError error : errors) {
            boolean nullable = error.keyword().equals("type") && isNullable(at(schema, error), version);
            told.add(nullable ? error.withMessage(error.message() + ",null") : error);
        }
        return told;
    }

    private static boolean isNullable(Value schema, OasVersion version) {
        return schema.get("nullable").isTrue()
                || version == OasVersion.V2 && schema.get("x-nullable").isTrue();
    }

    /** The schema that an error is about, as far as Spectral finds it: not within lists such as {@code allOf}. */
    private static Value at(Value schema, SchemaError error) {
        Value at = schema;
        for (String token : error.schemaPath().parent().tokens()) {
            at = at.isObject() ? at.get(token) : Value.UNDEFINED;
        }
        return at.isObject() ? at : Value.UNDEFINED;
    }
}
