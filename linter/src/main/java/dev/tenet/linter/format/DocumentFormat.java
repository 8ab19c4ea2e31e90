package dev.tenet.linter.format;

import dev.tenet.linter.value.Value;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A kind of document that rules can be meant for. */
public enum DocumentFormat {
    OAS2("oas2", "OpenAPI 2.0 (Swagger)", VersionField.of("swagger", "\\s*\\+?0*2(?!\\d).*")),
    OAS3("oas3", "OpenAPI 3.x", VersionField.of("openapi", "\\s*\\+?0*3(?!\\d).*")),
    OAS3_0("oas3.0", "OpenAPI 3.0.x", VersionField.of("openapi", "3\\.0(\\.\\d*)?")),
    OAS3_1("oas3.1", "OpenAPI 3.1.x", VersionField.of("openapi", "3\\.1(\\.\\d*)?")),
    OAS3_2("oas3.2", "OpenAPI 3.2.x", VersionField.of("openapi", "3\\.2(\\.\\d*)?")),
    ASYNCAPI2("asyncapi2", "AsyncAPI 2.x", VersionField.asyncApi("2\\.\\d+")),
    ASYNCAPI2_0("aas2_0", "AsyncAPI 2.0.x", VersionField.asyncApi("2\\.0")),
    ASYNCAPI2_1("aas2_1", "AsyncAPI 2.1.x", VersionField.asyncApi("2\\.1")),
    ASYNCAPI2_2("aas2_2", "AsyncAPI 2.2.x", VersionField.asyncApi("2\\.2")),
    ASYNCAPI2_3("aas2_3", "AsyncAPI 2.3.x", VersionField.asyncApi("2\\.3")),
    ASYNCAPI2_4("aas2_4", "AsyncAPI 2.4.x", VersionField.asyncApi("2\\.4")),
    ASYNCAPI2_5("aas2_5", "AsyncAPI 2.5.x", VersionField.asyncApi("2\\.5")),
    ASYNCAPI2_6("aas2_6", "AsyncAPI 2.6.x", VersionField.asyncApi("2\\.6")),
    ASYNCAPI3("asyncapi3", "AsyncAPI 3.x", VersionField.asyncApi("3\\.\\d+")),
    ASYNCAPI3_0("aas3_0", "AsyncAPI 3.0.x", VersionField.asyncApi("3\\.0")),
    ASYNCAPI3_1("aas3_1", "AsyncAPI 3.1.x", VersionField.asyncApi("3\\.1")),
    JSON_SCHEMA("json-schema", "JSON Schema", JsonSchemaField::isJsonSchema),
    JSON_SCHEMA_LOOSE("json-schema-loose", "JSON Schema (loose)", JsonSchemaField::looksLikeJsonSchema),
    JSON_SCHEMA_DRAFT4("json-schema-draft4", "JSON Schema Draft 4", JsonSchemaField.of("draft-04")),
    JSON_SCHEMA_DRAFT6("json-schema-draft6", "JSON Schema Draft 6", JsonSchemaField.of("draft-06")),
    JSON_SCHEMA_DRAFT7("json-schema-draft7", "JSON Schema Draft 7", JsonSchemaField.of("draft-07")),
    JSON_SCHEMA_2019_09("json-schema-2019-09", "JSON Schema Draft 2019-09", JsonSchemaField.of("draft/2019-09")),
    JSON_SCHEMA_2020_12("json-schema-2020-12", "JSON Schema Draft 2020-12", JsonSchemaField.of("draft/2020-12")),
    ARAZZO1_0("arazzo1.0", "Arazzo 1.0.x", VersionField.of("arazzo", "1\\.0(\\.\\d*)?"));

    private static final Pattern HYPHEN = Pattern.compile("-([0-9a-z])");
    private static final Map<String, DocumentFormat> BY_NAME = byName();

    private final String label;
    private final String title;
    private final Predicate<Value> detector;

    DocumentFormat(String label, String title, Predicate<Value> detector) {
        this.label = label;
        this.title = title;
        this.detector = detector;
    }

    /** What rulesets write. */
    public String label() {
        return label;
    }

    /** What people are shown. */
    public String title() {
        return title;
    }

    /** The format of that name; {@code oas3_1} and {@code jsonSchemaDraft7} are {@code oas3.1} and {@code json-schema-draft7}. */
    public static Optional<DocumentFormat> named(String name) {
        return Optional.ofNullable(BY_NAME.get(plain(name)));
    }

    /** Whether a document, with references followed, is of this format. */
    public boolean matches(Value document) {
        return document.isObject() && detector.test(document);
    }

    private static Map<String, DocumentFormat> byName() {
        Map<String, DocumentFormat> names = new HashMap<>();
        for (DocumentFormat format : values()) {
            names.put(plain(format.label), format);
        }
        names.put("aas2", ASYNCAPI2);
        names.put("asyncApi2", ASYNCAPI2);
        names.put("aas3", ASYNCAPI3);
        names.put("arazzo1", ARAZZO1_0);
        names.put("jsonSchemaDraft2019_09", JSON_SCHEMA_2019_09);
        names.put("jsonSchemaDraft2020_12", JSON_SCHEMA_2020_12);
        return Map.copyOf(names);
    }

    /** A name as Spectral's JavaScript spells it. */
    private static String plain(String name) {
        return HYPHEN.matcher(name.replace('.', '_').replaceAll("(?<=[0-9])-(?=[0-9])", "_"))
                .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }
}
