package dev.tenet.generator.openapi;

import dev.tenet.generator.engine.EngineException;
import dev.tenet.generator.engine.EngineOption;
import dev.tenet.generator.engine.EngineRequest;
import dev.tenet.generator.engine.EngineResult;
import dev.tenet.generator.engine.GenerationEngine;
import io.swagger.v3.oas.models.OpenAPI;
import java.util.List;
import java.util.Map;
import org.openapitools.codegen.ClientOptInput;
import org.openapitools.codegen.CodegenConfig;
import org.openapitools.codegen.CodegenConfigLoader;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.api.TemplateDefinition;
import org.openapitools.codegen.api.TemplateFileType;
import org.openapitools.codegen.config.GlobalSettings;

/** Drives OpenAPI Generator as a library. */
public final class OpenApiGeneratorEngine implements GenerationEngine {
    public OpenApiGeneratorEngine() {
        NameCache.enlarge();
    }

    @Override
    public String version() {
        return "openapi-generator " + DefaultGenerator.class.getPackage().getImplementationVersion();
    }

    @Override
    public List<String> generators() {
        return CodegenConfigLoader.getAll().stream()
                .map(CodegenConfig::getName)
                .sorted()
                .toList();
    }

    @Override
    public List<EngineOption> options(String generator) {
        return CodegenConfigLoader.forName(generator).cliOptions().stream()
                .map(option -> new EngineOption(
                        option.getOpt(),
                        String.valueOf(option.getDescription()),
                        option.getDefault() == null ? "" : option.getDefault(),
                        option.getEnum() == null
                                ? List.of()
                                : List.copyOf(option.getEnum().keySet())))
                .toList();
    }

    @Override
    public EngineResult generate(EngineRequest request) throws EngineException {
        // The settings of OpenAPI Generator belong to the thread, and stay where it fails.
        GlobalSettings.reset();
        try {
            request.globalProperties().forEach(GlobalSettings::setProperty);
            OpenAPI document = ParsedDocument.of(request.document());
            CodegenConfig config = CodegenConfigLoader.forName(request.generator());
            Configuration.apply(request, config);
            ClientOptInput input = new ClientOptInput()
                    .config(OperationFacts.joinedTo(config))
                    .openAPI(document)
                    .userDefinedTemplates(templates(request));
            DefaultGenerator generator = new DefaultGenerator();
            generator.setGenerateMetadata(false);
            generator.opts(input).generate();
            return new EngineResult(List.of());
        } catch (RuntimeException e) {
            throw new EngineException(
                    "the generator " + request.generator() + " gave up: "
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse(""),
                    e);
        } finally {
            GlobalSettings.reset();
        }
    }

    private static final Map<dev.tenet.generator.engine.EngineTemplate.Type, TemplateFileType> TYPES = Map.of(
            dev.tenet.generator.engine.EngineTemplate.Type.SUPPORTING_FILE, TemplateFileType.SupportingFiles,
            dev.tenet.generator.engine.EngineTemplate.Type.API, TemplateFileType.API,
            dev.tenet.generator.engine.EngineTemplate.Type.MODEL, TemplateFileType.Model,
            dev.tenet.generator.engine.EngineTemplate.Type.API_DOCUMENTATION, TemplateFileType.APIDocs,
            dev.tenet.generator.engine.EngineTemplate.Type.MODEL_DOCUMENTATION, TemplateFileType.ModelDocs);

    private static List<TemplateDefinition> templates(EngineRequest request) {
        return request.additions().stream()
                .map(each -> {
                    TemplateDefinition definition =
                            new TemplateDefinition(each.file(), each.folder(), each.destination());
                    definition.setTemplateType(TYPES.get(each.type()));
                    return definition;
                })
                .toList();
    }
}
