package dev.tenet.generator.openapi;

import dev.tenet.generator.engine.EngineRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.openapitools.codegen.CodegenConfig;
import org.openapitools.codegen.CodegenConstants;
import org.openapitools.codegen.TemplatingEngineLoader;
import org.openapitools.codegen.api.TemplatingEngineAdapter;
import org.openapitools.codegen.config.GlobalSettings;
import org.openapitools.codegen.utils.ModelUtils;

/** Puts what a request says into the configuration of a generator. */
final class Configuration {
    private static final String PROJECT_ID = "packageGuid";

    private Configuration() {}

    static void apply(EngineRequest request, CodegenConfig config) {
        GlobalSettings.setProperty("verbose", "false");
        ModelUtils.setGenerateAliasAsModel(false);
        config.setOutputDir(request.output().toString());
        TemplatingEngineAdapter mustache = TemplatingEngineLoader.byIdentifier(config.defaultTemplatingEngine());
        config.setTemplatingEngine(mustache);
        config.additionalProperties().putAll(request.properties());
        config.additionalProperties().put("tenet", TemplateText.sections());
        config.additionalProperties().put("jvmText", JvmText.sections());
        request.templates()
                .ifPresent(
                        folder -> config.additionalProperties().put(CodegenConstants.TEMPLATE_DIR, folder.toString()));
        if (config.additionalProperties().get(CodegenConstants.LIBRARY) instanceof String library) {
            config.setLibrary(library);
        }
        if (config.cliOptions().stream().anyMatch(option -> option.getOpt().equals(PROJECT_ID))) {
            config.additionalProperties().computeIfAbsent(PROJECT_ID, name -> projectId(request));
        }
        request.mappings().forEach((kind, names) -> mapping(config, kind).putAll(names));
    }

    /** Where nobody gives one OpenAPI Generator takes a random one, and another each time. */
    private static String projectId(EngineRequest request) {
        String stands = request.generator() + request.properties().getOrDefault("packageName", "");
        UUID id = UUID.nameUUIDFromBytes(stands.getBytes(StandardCharsets.UTF_8));
        return "{" + id.toString().toUpperCase(Locale.ROOT) + "}";
    }

    private static Map<String, String> mapping(CodegenConfig config, String kind) {
        return switch (kind) {
            case "type" -> config.typeMapping();
            case "import" -> config.importMapping();
            case "instantiation" -> config.instantiationTypes();
            case "schema" -> config.schemaMapping();
            case "inlineSchemaName" -> config.inlineSchemaNameMapping();
            case "inlineSchemaOption" -> config.inlineSchemaOption();
            case "name" -> config.nameMapping();
            case "parameterName" -> config.parameterNameMapping();
            case "modelName" -> config.modelNameMapping();
            case "enumName" -> config.enumNameMapping();
            case "operationIdName" -> config.operationIdNameMapping();
            case "normalizer" -> config.openapiNormalizer();
            case "reservedWord" -> config.reservedWordsMappings();
            default -> throw new IllegalArgumentException("there is no mapping \"" + kind + '"');
        };
    }
}
