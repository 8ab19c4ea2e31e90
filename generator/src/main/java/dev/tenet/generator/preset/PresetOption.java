package dev.tenet.generator.preset;

import java.util.List;
import java.util.Optional;

/**
 * An option of a preset.
 *
 * @param meaning one sentence
 * @param fallback what holds where it is not given; empty where the preset works it out from the contract, as {@code meaning} says
 * @param choices the values that are allowed; empty where any is
 */
public record PresetOption(String name, String meaning, Optional<String> fallback, List<String> choices) {
    public static PresetOption of(String name, String meaning) {
        return new PresetOption(name, meaning, Optional.empty(), List.of());
    }

    public static PresetOption of(String name, String meaning, String fallback) {
        return new PresetOption(name, meaning, Optional.of(fallback), List.of());
    }

    public static PresetOption oneOf(String name, String meaning, String fallback, String... choices) {
        return new PresetOption(name, meaning, Optional.of(fallback), List.of(choices));
    }
}
