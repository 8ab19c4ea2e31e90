package dev.tenet.generator.engine;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One call of an engine.
 *
 * @param generator the name of a generator of the engine
 * @param document the contract, as self-contained JSON in UTF-8; equal arrays may be parsed once
 * @param output an empty folder
 * @param properties the options of the generator, and values for the templates
 * @param globalProperties what is generated at all: {@code apis}, {@code models}, {@code supportingFiles}, {@code apiDocs}, …
 * @param mappings names that are to be others, by the kind of mapping ({@code type}, {@code import}, {@code schema}, {@code modelName}, …)
 * @param templates the folder of templates that replace those of the generator with the same name, and of {@code additions}
 * @param additions further files
 * @param ignored what is not written, as patterns of {@code .openapi-generator-ignore}
 */
public record EngineRequest(
        String generator,
        byte[] document,
        Path output,
        Map<String, Object> properties,
        Map<String, String> globalProperties,
        Map<String, Map<String, String>> mappings,
        Optional<Path> templates,
        List<EngineTemplate> additions,
        List<String> ignored) {}
