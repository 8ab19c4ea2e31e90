package dev.tenet.generator.preset;

import dev.tenet.generator.bundle.Bundle;
import java.util.Map;
import java.util.Optional;

/**
 * What a preset has to work with.
 *
 * @param target the name of the target
 * @param contract the contract as it is handed to the engine
 * @param options what the target says and the fallbacks of {@link Preset#options()}
 * @param version the version of the SDK
 */
public record PresetInput(String target, Bundle contract, Map<String, String> options, String version) {
    public Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    /** The option, which has a fallback. */
    public String required(String name) {
        return option(name).orElseThrow(() -> new IllegalArgumentException("the option " + name + " has no fallback"));
    }
}
