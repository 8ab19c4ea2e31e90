package dev.tenet.generator.engine;

import java.util.List;

/**
 * One option of a generator.
 *
 * @param choices the values that are allowed; empty where any is
 */
public record EngineOption(String name, String description, String fallback, List<String> choices) {}
