package dev.tenet.linter.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.linter.value.Value;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentFormatTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", textBlock = """
            swagger: '2.0' | OAS2
            swagger: 2 | OAS2
            swagger: 2.1.x | OAS2
            swagger: '20' | ``
            openapi: 3.0.3 | OAS3 OAS3_0
            openapi: '3.0' | OAS3 OAS3_0
            openapi: 3.0.3-rc1 | OAS3
            openapi: 3.1.0 | OAS3 OAS3_1
            openapi: 3.1 | OAS3 OAS3_1
            openapi: 3.10 | OAS3 OAS3_1
            openapi: '3.10' | OAS3
            openapi: 3.2.0 | OAS3 OAS3_2
            openapi: 3.3.0 | OAS3
            openapi: 4.0.0 | ``
            openapi: 30 | ``
            openapi: null | ``
            asyncapi: 2.0.0 | ASYNCAPI2 ASYNCAPI2_0
            asyncapi: 2.6.0 | ASYNCAPI2 ASYNCAPI2_6
            asyncapi: 2.16.0 | ASYNCAPI2
            asyncapi: 2.6 | ``
            asyncapi: 2.06.0 | ``
            asyncapi: 3.0.0 | ASYNCAPI3 ASYNCAPI3_0
            asyncapi: 3.1.0 | ASYNCAPI3 ASYNCAPI3_1
            arazzo: 1.0.1 | ARAZZO1_0
            arazzo: 1.1.0 | ``
            $schema: http://json-schema.org/draft-04/schema# | JSON_SCHEMA JSON_SCHEMA_LOOSE JSON_SCHEMA_DRAFT4
            $schema: http://json-schema.org/draft-06/schema | JSON_SCHEMA JSON_SCHEMA_LOOSE JSON_SCHEMA_DRAFT6
            $schema: http://json-schema.org/draft-07/hyper-schema# | JSON_SCHEMA JSON_SCHEMA_LOOSE JSON_SCHEMA_DRAFT7
            $schema: https://json-schema.org/draft/2019-09/schema | JSON_SCHEMA JSON_SCHEMA_LOOSE JSON_SCHEMA_2019_09
            $schema: https://json-schema.org/draft/2020-12/schema | JSON_SCHEMA JSON_SCHEMA_LOOSE JSON_SCHEMA_2020_12
            $schema: https://json-schema.org/schema | JSON_SCHEMA JSON_SCHEMA_LOOSE
            type: object | JSON_SCHEMA_LOOSE
            type: [string, 'null'] | JSON_SCHEMA_LOOSE
            type: [] | JSON_SCHEMA_LOOSE
            type: [string, text] | ``
            enum: [1] | JSON_SCHEMA_LOOSE
            allOf: {} | JSON_SCHEMA_LOOSE
            if: true | ``
            [openapi, 3.0.0] | ``
            """)
    void a_document_says_what_it_is(String yaml, String formats) {
        Value document = Value.of(
                new ContractReader(ReaderOptions.DEFAULT).parse("a.yaml", yaml).root());

        assertThat(Arrays.stream(DocumentFormat.values())
                        .filter(format -> format.matches(document))
                        .map(Enum::name)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(formats);
    }

    @ParameterizedTest
    @EnumSource
    void a_format_is_known_by_its_label(DocumentFormat format) {
        assertThat(DocumentFormat.named(format.label())).contains(format);
    }

    @ParameterizedTest
    @CsvSource({
        "oas3_1, OAS3_1",
        "oas3-1, OAS3_1",
        "asyncApi2, ASYNCAPI2",
        "aas2, ASYNCAPI2",
        "aas3, ASYNCAPI3",
        "aas2.6, ASYNCAPI2_6",
        "arazzo1_0, ARAZZO1_0",
        "jsonSchema, JSON_SCHEMA",
        "jsonSchemaDraft7, JSON_SCHEMA_DRAFT7",
        "json-schema-draft-2019-09, JSON_SCHEMA_2019_09",
        "json-schema-2019_09, JSON_SCHEMA_2019_09",
        "jsonSchemaDraft2020_12, JSON_SCHEMA_2020_12"
    })
    void a_format_has_other_spellings(String name, DocumentFormat format) {
        assertThat(DocumentFormat.named(name)).contains(format);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "oas", "OAS3", "oas31", "oas3.10", "oas99", "json-schema-draft5"})
    void anything_else_is_no_format(String name) {
        assertThat(DocumentFormat.named(name)).isEmpty();
    }

    @Test
    void titles_are_what_spectral_calls_the_formats() {
        assertThat(DocumentFormat.OAS2.title()).isEqualTo("OpenAPI 2.0 (Swagger)");
        assertThat(DocumentFormat.JSON_SCHEMA_2019_09.title()).isEqualTo("JSON Schema Draft 2019-09");
    }
}
