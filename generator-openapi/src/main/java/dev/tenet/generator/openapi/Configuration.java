package dev.tenet.generator.openapi;

import com.samskivert.mustache.Mustache.Lambda;
import dev.tenet.generator.engine.EngineRequest;
import java.util.HashMap;
import java.util.Map;
import org.openapitools.codegen.CodegenConfig;
import org.openapitools.codegen.CodegenConstants;
import org.openapitools.codegen.TemplatingEngineLoader;
import org.openapitools.codegen.api.TemplatingEngineAdapter;
import org.openapitools.codegen.config.GlobalSettings;
import org.openapitools.codegen.utils.ModelUtils;

/** Puts what a request says into the configuration of a generator. */
final class Configuration {
    private Configuration() {}

    static void apply(EngineRequest request, CodegenConfig config) {
        GlobalSettings.setProperty("verbose", "false");
        ModelUtils.setGenerateAliasAsModel(false);
        config.setOutputDir(request.output().toString());
        TemplatingEngineAdapter mustache = TemplatingEngineLoader.byIdentifier(config.defaultTemplatingEngine());
        config.setTemplatingEngine(mustache);
        config.additionalProperties().putAll(request.properties());
        config.additionalProperties().put("jvmText", JvmText.sections());
        config.additionalProperties().put("tenet", sections(request));
        request.templates()
                .ifPresent(
                        folder -> config.additionalProperties().put(CodegenConstants.TEMPLATE_DIR, folder.toString()));
        if (config.additionalProperties().get(CodegenConstants.LIBRARY) instanceof String library) {
            config.setLibrary(library);
        }
        // Else a property whose name is empty has none in the language either.
        config.nameMapping().put("", "empty");
        request.mappings().forEach((kind, names) -> mapping(config, kind).putAll(names));
    }

    private static Map<String, Lambda> sections(EngineRequest request) {
        Map<String, Lambda> sections = new HashMap<>(TemplateText.sections());
        sections.putAll(PythonText.sections());
        sections.putAll(RustText.sections(String.valueOf(request.properties().get("crateName"))));
        return sections;
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
