package dev.tenet.generator.option;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The options that are maps, by the names that OpenAPI Generator gives them. */
public final class Mappings {
    /** What is generated at all. */
    public static final String GLOBAL_PROPERTIES = "globalProperties";
    /** Values for templates that no option has. */
    public static final String ADDITIONAL_PROPERTIES = "additionalProperties";

    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("typeMappings", "type"),
            Map.entry("importMappings", "import"),
            Map.entry("instantiationTypes", "instantiation"),
            Map.entry("schemaMappings", "schema"),
            Map.entry("inlineSchemaNameMappings", "inlineSchemaName"),
            Map.entry("inlineSchemaOptions", "inlineSchemaOption"),
            Map.entry("nameMappings", "name"),
            Map.entry("parameterNameMappings", "parameterName"),
            Map.entry("modelNameMappings", "modelName"),
            Map.entry("enumNameMappings", "enumName"),
            Map.entry("operationIdNameMappings", "operationIdName"),
            Map.entry("openapiNormalizer", "normalizer"),
            Map.entry("reservedWordsMappings", "reservedWord"));

    private static final List<String> GLOBAL = List.of(
            "apiDocs",
            "apiTests",
            "apis",
            "generateRecursiveDependentModels",
            "modelDocs",
            "modelTests",
            "models",
            "skipFormModel",
            "supportingFiles");

    private Mappings() {}

    /** The names of all of them, sorted. */
    public static List<String> names() {
        TreeMap<String, String> names = new TreeMap<>(KINDS);
        names.put(GLOBAL_PROPERTIES, "");
        names.put(ADDITIONAL_PROPERTIES, "");
        return List.copyOf(names.keySet());
    }

    /** The names that {@link #GLOBAL_PROPERTIES} may have, sorted. */
    public static List<String> globalProperties() {
        return GLOBAL;
    }

    /** What the target says of names, joined with what the preset says, as the engine wants it; the target wins. */
    static Map<String, Map<String, String>> joined(
            Map<String, Map<String, String>> preset, Map<String, Map<String, String>> target) {
        Map<String, Map<String, String>> joined = new TreeMap<>();
        preset.forEach((kind, names) -> joined.put(kind, new TreeMap<>(names)));
        target.forEach((option, names) -> {
            String kind = KINDS.get(option);
            if (kind != null) {
                joined.computeIfAbsent(kind, each -> new TreeMap<>()).putAll(names);
            }
        });
        return joined;
    }
}
