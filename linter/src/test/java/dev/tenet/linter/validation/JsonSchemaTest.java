package dev.tenet.linter.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenet.linter.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class JsonSchemaTest {

    @TestFactory
    Stream<DynamicTest> errors_come_in_the_order_and_the_words_of_ajv() {
        return JsonLines.read("errors.jsonl")
                .map(given -> DynamicTest.dynamicTest(
                        given.get("name").text(),
                        () -> assertThat(errors(given))
                                .isEqualTo(given.get("expected").items().stream()
                                        .map(Value::text)
                                        .toList())));
    }

    private static List<String> errors(Value given) {
        SchemaDialect dialect =
                SchemaDialect.labelled(given.get("dialect").text()).orElseThrow();
        boolean all = given.get("all").isTrue();
        try {
            return new SchemaCache(dialect, PatternCompiler.ECMA)
                            .compile(given.get("schema"), SchemaReading.PLAIN, all)
                            .validate(given.get("instance"), all)
                            .stream()
                            .map(error -> error.keyword() + " " + error.instancePath() + " " + error.message())
                            .toList();
        } catch (SchemaException e) {
            return List.of("unusable: " + e.getMessage());
        }
    }

    @Test
    void a_schema_that_refers_to_itself_for_the_same_value_is_given_up() throws SchemaException {
        JsonSchema schema = compile("{\"allOf\": [{\"$ref\": \"#\"}]}");
        assertThatThrownBy(() -> schema.validate(Value.of("a"), false)).isInstanceOf(ValidationException.class);
    }

    @Test
    void alternatives_that_multiply_are_given_up_rather_than_hang() throws SchemaException {
        List<String> definitions = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String next = "{\"$ref\": \"#/definitions/d" + (i + 1) + "\"}";
            definitions.add("\"d" + i + "\": {\"allOf\": [" + next + "," + next + "]}");
        }
        JsonSchema schema = compile("{\"definitions\": {" + String.join(",", definitions)
                + ", \"d40\": {\"type\": \"string\"}}, \"$ref\": \"#/definitions/d0\"}");
        assertThatThrownBy(() -> schema.validate(Value.of("a"), false)).isInstanceOf(ValidationException.class);
    }

    @Test
    void a_read_only_property_may_be_missing_where_the_reading_says_so() throws SchemaException {
        Value schema = JsonLines.parse(
                "{\"required\": [\"id\", \"name\"], \"properties\": {\"id\": {\"readOnly\": true}, \"name\": {}}}");
        SchemaCache cache = new SchemaCache(SchemaDialect.DRAFT4, PatternCompiler.ECMA);
        SchemaReading request = new SchemaReading(false, SchemaReading.Relaxed.READ_ONLY);
        Value named = JsonLines.parse("{\"name\": 1}");
        assertThat(cache.compile(schema, request, false).validate(named, false)).isEmpty();
        assertThat(cache.compile(schema, SchemaReading.PLAIN, false).validate(named, false))
                .extracting(SchemaError::message)
                .containsExactly("must have required property 'id'");
    }

    private static JsonSchema compile(String schema) throws SchemaException {
        return JsonSchema.compile(JsonLines.parse(schema), SchemaDialect.DRAFT7, PatternCompiler.ECMA);
    }
}
