package dev.tenet.generator.lowering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.generator.bundle.Bundle;
import dev.tenet.generator.bundle.Bundler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class DeprecationNotesTest {
    private static final String CONTRACT = """
            openapi: 3.1.0
            info: {title: Orders, version: 1.0.0}
            paths:
              /orders:
                get:
                  operationId: listOrders
                  deprecated: true
                  x-sunset: 2027-01-01
                  parameters:
                    - {name: status, in: query, deprecated: true, description: The status., x-replaced-by: state, schema: {type: string}}
                    - {name: limit, in: query, schema: {type: integer}}
                  responses: {"204": {description: Nothing.}}
            components:
              schemas:
                Order:
                  type: object
                  example: {x-sunset: 2020-01-01}
                  properties:
                    zip:
                      type: string
                      deprecated: true
                      x-deprecated-since: "2026-01-01"
                      x-sunset: "2027-01-01"
                      x-replaced-by: "postalCode\\r\\n*/ rm"
                    status:
                      type: string
                      deprecated: true
                      enum: [open, paid, old, older]
                      x-enum-descriptions: [It is open.]
                      x-enum-deprecated: {old: {x-sunset: "2027-01-01", x-replaced-by: paid}, older: true}
                    listed: {type: string, enum: [a, b], x-enum-deprecated: [b]}
                    placed: {type: integer, enum: [1, 2], x-enum-deprecated: [true, false]}
                    none: {type: integer, enum: [1, 2], x-enum-deprecated: {3: true}}
                    note: {type: string, deprecated: true, description: "A note.\\nTwo lines.", x-sunset: "2027-01-01"}
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/paths/~1orders/get/parameters/0 | The status. Deprecated; use state instead.",
                "/paths/~1orders/get/parameters/1 | ''",
                "/components/schemas/Order/properties/zip | Deprecated since 2026-01-01; goes away on 2027-01-01; use postalCode */ rm instead.",
                "/components/schemas/Order/properties/note | A note.\\nTwo lines.\\n\\nDeprecated; goes away on 2027-01-01.",
                "/components/schemas/Order/example | ''",
                "/components/schemas/Order/properties/status | \"old\": Deprecated; goes away on 2027-01-01; use paid instead. \"older\": Deprecated.",
                "/components/schemas/Order/properties/listed | \"b\": Deprecated.",
                "/components/schemas/Order/properties/placed | \"1\": Deprecated.",
                "/components/schemas/Order/properties/none | ''",
                "/paths/~1orders/get | ''"
            })
    void what_is_deprecated_says_so_in_its_description(String pointer, String description) {
        assertThat(described(LoweringProfile.CLIENT, pointer)).isEqualTo(description.replace("\\n", "\n"));
    }

    @Test
    void operations_say_it_where_no_template_does() {
        assertThat(described(LoweringProfile.PLAIN, "/paths/~1orders/get"))
                .isEqualTo("Deprecated; goes away on 2027-01-01.");
    }

    @Test
    void values_of_enumerations_say_it_in_descriptions_of_their_own() {
        JsonNode properties = lowered(LoweringProfile.CLIENT).at("/components/schemas/Order/properties");

        assertThat(properties.at("/status/x-enum-descriptions").toString())
                .isEqualTo(
                        "[\"It is open.\",\"\",\"Deprecated; goes away on 2027-01-01; use paid instead.\",\"Deprecated.\"]");
        assertThat(properties.at("/none").has("x-enum-descriptions")).isFalse();
    }

    private static String described(LoweringProfile profile, String pointer) {
        return lowered(profile).at(pointer).path("description").asString("");
    }

    private static JsonNode lowered(LoweringProfile profile) {
        ContractReader reader = new ContractReader(ReaderOptions.DEFAULT);
        Bundle bundle = Bundler.bundle(reader.contract(reader.parse("orders.yaml", CONTRACT)));
        Draft draft = new Draft(bundle, profile);
        new DeprecationNotes().lower(draft);
        new DeprecationNotes().lower(draft);
        return bundle.root();
    }
}
