package dev.tenet.generator.preset;

import dev.tenet.generator.bundle.Bundle;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * Other names for schemas that are called like the classes which generated Java imports or uses: a model {@code File} hides {@code java.io.File},
 * {@code Size} the constraint of that name.
 */
final class JavaTypeNames {
    private static final Set<String> TAKEN = Set.of(
            // java.lang
            "Boolean",
            "Byte",
            "Character",
            "Class",
            "Deprecated",
            "Double",
            "Enum",
            "Exception",
            "Float",
            "Integer",
            "Iterable",
            "Long",
            "Math",
            "Number",
            "Object",
            "Override",
            "Record",
            "RuntimeException",
            "Short",
            "String",
            "StringBuilder",
            "SuppressWarnings",
            "System",
            "Thread",
            "Throwable",
            "Void",
            // java.io, java.math, java.net, java.nio, java.time, java.util
            "ArrayList",
            "Arrays",
            "BigDecimal",
            "BigInteger",
            "Collection",
            "Collections",
            "Consumer",
            "Date",
            "Duration",
            "File",
            "Function",
            "HashMap",
            "HashSet",
            "InputStream",
            "Instant",
            "LinkedHashMap",
            "LinkedHashSet",
            "List",
            "LocalDate",
            "LocalDateTime",
            "Locale",
            "Map",
            "Objects",
            "OffsetDateTime",
            "Optional",
            "Path",
            "Set",
            "Stream",
            "StringJoiner",
            "TypeReference",
            "URI",
            "URL",
            "UUID",
            // Jakarta and JSpecify
            "DecimalMax",
            "DecimalMin",
            "Email",
            "Generated",
            "Max",
            "Min",
            "NotNull",
            "Nullable",
            "Pattern",
            "Size",
            "Valid",
            "Validated",
            // Jackson
            "JsonCreator",
            "JsonInclude",
            "JsonNullable",
            "JsonProperty",
            "JsonPropertyOrder",
            "JsonSetter",
            "JsonSubTypes",
            "JsonTypeInfo",
            "JsonTypeName",
            "JsonValue",
            "Nulls",
            // Spring
            "Bean",
            "Configuration",
            "Converter",
            "CookieValue",
            "DateTimeFormat",
            "HttpStatus",
            "MediaType",
            "MultipartFile",
            "PathVariable",
            "RequestBody",
            "RequestHeader",
            "RequestMapping",
            "RequestMethod",
            "RequestParam",
            "RequestPart",
            "Resource",
            "ResponseEntity",
            "ResponseStatus",
            "RestClient");

    private JavaTypeNames() {}

    /**
     * The mapping {@code modelName}: the new name for each name that has to change.
     *
     * @param others further names that are taken
     */
    static Map<String, String> of(Bundle contract, Collection<String> others) {
        Set<String> all = new HashSet<>(TAKEN);
        all.addAll(others);
        Map<String, String> renamed = new TreeMap<>();
        // What the engine makes of schemas without a name may be called so too.
        all.forEach(name -> renamed.put(name, "Model" + name));
        JsonNode schemas = contract.root().path("components").path("schemas");
        JsonNode definitions = contract.root().path("definitions");
        for (JsonNode named : new JsonNode[] {schemas, definitions}) {
            for (String name : named.propertyNames()) {
                String taken = capitalised(name);
                if (all.contains(taken)) {
                    renamed.put(name, "Model" + taken);
                }
            }
        }
        return renamed;
    }

    private static String capitalised(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
