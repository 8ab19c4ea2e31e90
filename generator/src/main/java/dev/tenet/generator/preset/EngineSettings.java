package dev.tenet.generator.preset;

import java.util.List;
import java.util.Map;

/**
 * How a preset drives the engine.
 *
 * @param properties options of the generator, and values for the templates
 * @param globalProperties see {@link dev.tenet.generator.engine.EngineRequest#globalProperties()}
 * @param mappings see {@link dev.tenet.generator.engine.EngineRequest#mappings()}
 * @param overlay templates that replace or join those of the generator
 * @param ignored what is not written, as patterns of {@code .openapi-generator-ignore}
 */
public record EngineSettings(
        Map<String, Object> properties,
        Map<String, String> globalProperties,
        Map<String, Map<String, String>> mappings,
        List<Overlay> overlay,
        List<String> ignored) {}
