package dev.tenet.generator;

import java.nio.file.Path;
import java.util.List;
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
 * @param mappings options that are maps: {@code typeMappings}, {@code modelNameMappings}, …; see {@link dev.tenet.generator.option.Mappings}
 * @param templates a folder of templates that replace those of the generator with the same name
 * @param keep globs of files that are the user's once they are there
 * @param version the version of the SDK, or {@code from-contract} (as where there is none), or {@code from-diff}
 * @param baseline the source of the contract that the last release was made of, for {@code from-diff}
 * @param places where the user said what, as messages name it, by {@code kind}, {@code options.groupId} and the like
 */
public record GenerationTarget(
        String name,
        String contract,
        String kind,
        Path output,
        Map<String, String> options,
        Map<String, Map<String, String>> mappings,
        Optional<Path> templates,
        List<String> keep,
        Optional<String> version,
        Optional<String> baseline,
        Map<String, String> places) {

    /** One that is written nowhere. */
    public GenerationTarget(
            String name,
            String contract,
            String kind,
            Path output,
            Map<String, String> options,
            Map<String, Map<String, String>> mappings,
            Optional<Path> templates,
            List<String> keep,
            Optional<String> version,
            Optional<String> baseline) {
        this(name, contract, kind, output, options, mappings, templates, keep, version, baseline, Map.of());
    }

    /** What messages about a key of the target begin with: where it stands, or else the name of the target. */
    public String place(String key) {
        return places.getOrDefault(key, name);
    }

    /** One with nothing out of the ordinary. */
    public GenerationTarget(
            String name,
            String contract,
            String kind,
            Path output,
            Map<String, String> options,
            Optional<String> version) {
        this(name, contract, kind, output, options, Map.of(), Optional.empty(), List.of(), version, Optional.empty());
    }
}
