package dev.tenet.linter.validation;

import dev.tenet.linter.value.Value;
import dev.tenet.linter.value.ValueText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What {@code type} and {@code nullable} say together.
 *
 * @param types empty where there is no {@code type}
 * @param text how messages name the types: as they are written
 */
record TypeKeyword(List<JsonType> types, String text, List<String> written) {

    static TypeKeyword of(Value schema, SchemaReading reading) {
        Value type = schema.get("type");
        List<Value> listed = type.isArray() ? type.items() : type.isTruthy() ? List.of(type) : List.of();
        List<JsonType> types = new ArrayList<>();
        List<String> written = new ArrayList<>();
        for (Value each : listed) {
            Optional<JsonType> known = JsonType.labelled(each.text());
            if (known.isEmpty()) {
                throw new SchemaProblem("type must be JSONType or JSONType[]: " + ValueText.string(type));
            }
            types.add(known.get());
            written.add(each.text());
        }
        Value nullable = reading.nullable(schema);
        if (types.contains(JsonType.NULL)) {
            if (nullable.isBoolean() && !nullable.isTrue()) {
                throw new SchemaProblem("type: null contradicts nullable: false");
            }
        } else if (types.isEmpty() && !nullable.isUndefined()) {
            throw new SchemaProblem("\"nullable\" cannot be used without \"type\"");
        } else if (nullable.isTrue()) {
            types.add(JsonType.NULL);
        }
        return new TypeKeyword(List.copyOf(types), String.join(",", written), List.copyOf(written));
    }

    boolean accepts(Value value) {
        for (JsonType type : types) {
            if (type.matches(value)) {
                return true;
            }
        }
        return false;
    }

    boolean fail(Place place, Evaluation run) {
        return run.fail(place, "type", "must be " + text, new SchemaError.Types(written));
    }
}
