package dev.tenet.generator;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * One thing to generate, as {@code generate:} in {@code tenet.yaml} says it.
 *
 * @param name what the user calls it
 * @param contract any source of a contract
 * @param kind a preset ({@code java-client}), or a generator of the engine by its name
 * @param output the folder that belongs to this target
 * @param options the options of the preset, and of the generator
 * @param version the version of the SDK; empty for that of the contract
 */
public record GenerationTarget(
        String name,
        String contract,
        String kind,
        Path output,
        Map<String, String> options,
        Optional<String> version) {}
