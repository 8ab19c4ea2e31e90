package dev.tenet.generator.openapi.corpus;

import java.nio.file.Path;
import java.util.Map;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;
import org.openapitools.codegen.config.GlobalSettings;

/** OpenAPI Generator as its own command line drives it, without Tenet. */
record PlainGenerator(String generator, Map<String, Object> properties) implements Generator {
    /** The same transport and the same framework as the presets have. */
    static PlainGenerator like(String kind) {
        return switch (kind) {
            case "java-client" -> new PlainGenerator("java", Map.of("library", "native"));
            case "spring-server" ->
                new PlainGenerator(
                        "spring", Map.of("interfaceOnly", "true", "useSpringBoot4", "true", "useJackson3", "true"));
            default -> throw new IllegalArgumentException(kind);
        };
    }

    @Override
    public void generate(Path contract, Path output) {
        GlobalSettings.reset();
        try {
            CodegenConfigurator configurator = new CodegenConfigurator()
                    .setGeneratorName(generator)
                    .setInputSpec(contract.toString())
                    .setOutputDir(output.toString())
                    .setValidateSpec(false);
            properties.forEach(configurator::addAdditionalProperty);
            new DefaultGenerator().opts(configurator.toClientOptInput()).generate();
        } finally {
            GlobalSettings.reset();
        }
    }
}
