package dev.tenet.generator.openapi;

import dev.tenet.generator.engine.EngineException;
import dev.tenet.generator.engine.EngineOption;
import dev.tenet.generator.engine.EngineRequest;
import dev.tenet.generator.engine.EngineResult;
import dev.tenet.generator.engine.GenerationEngine;
import dev.tenet.generator.openapi.log.Warnings;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.openapitools.codegen.CliOption;
import org.openapitools.codegen.ClientOptInput;
import org.openapitools.codegen.CodegenConfig;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.api.TemplateDefinition;
import org.openapitools.codegen.api.TemplateFileType;
import org.openapitools.codegen.config.GlobalSettings;

/** Drives OpenAPI Generator as a library. */
public final class OpenApiGeneratorEngine implements GenerationEngine {
    private final ParsedDocuments documents = new ParsedDocuments();

    public OpenApiGeneratorEngine() {
        NameCache.enlarge();
    }

    @Override
    public String version() {
        return "openapi-generator " + DefaultGenerator.class.getPackage().getImplementationVersion();
    }

    @Override
    public List<String> generators() {
        return Generators.names();
    }

    @Override
    public List<EngineOption> options(String generator) {
        return Generators.named(generator).cliOptions().stream()
                .map(option -> new EngineOption(
                        option.getOpt(),
                        String.valueOf(option.getDescription()),
                        option.getDefault() == null ? "" : option.getDefault(),
                        choices(option)))
                .toList();
    }

    private static List<String> choices(CliOption option) {
        if (option.getEnum() != null) {
            return List.copyOf(option.getEnum().keySet());
        }
        return "boolean".equals(option.getType()) ? List.of("true", "false") : List.of();
    }

    @Override
    public EngineResult generate(EngineRequest request) throws EngineException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // OpenAPI Generator looks for its parts there first, and the caller may have others of the same name.
        thread.setContextClassLoader(OpenApiGeneratorEngine.class.getClassLoader());
        // The settings of OpenAPI Generator belong to the thread, and stay where it fails.
        GlobalSettings.reset();
        try (Warnings warnings = Warnings.collect()) {
            request.globalProperties().forEach(GlobalSettings::setProperty);
            IgnoreFile ignored = IgnoreFile.write(request);
            CodegenConfig config = Generators.named(request.generator());
            Configuration.apply(request, config);
            ClientOptInput input = new ClientOptInput()
                    .config(OperationFacts.joinedTo(config, request.properties().keySet()))
                    .openAPI(documents.copyOf(request.document()))
                    .userDefinedTemplates(templates(request));
            new WalledGenerator(request.output()).opts(input).generate();
            ignored.delete();
            return new EngineResult(warnings.list());
        } catch (RuntimeException | IOException e) {
            throw new EngineException("the generator " + request.generator() + " gave up: " + reason(e), e);
        } finally {
            GlobalSettings.reset();
            thread.setContextClassLoader(before);
        }
    }

    /** The first lines of the failure and of what caused it. */
    private static String reason(Throwable failure) {
        StringBuilder reason = new StringBuilder();
        for (Throwable each = failure; each != null; each = each.getCause()) {
            String line = String.valueOf(each.getMessage()).lines().findFirst().orElse("");
            if (!reason.toString().contains(line)) {
                reason.append(reason.isEmpty() ? "" : ": ").append(line);
            }
        }
        return reason.toString();
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
