package dev.tenet.generator.engine;

import java.util.List;

/**
 * What an engine did.
 *
 * @param warnings what it had to say, each once
 */
public record EngineResult(List<String> warnings) {}
