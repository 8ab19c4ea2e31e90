package dev.tenet.generator.option;

import dev.tenet.generator.GenerationTarget;
import dev.tenet.generator.bundle.Bundle;
import dev.tenet.generator.engine.EngineOption;
import dev.tenet.generator.preset.EngineSettings;
import dev.tenet.generator.preset.Preset;
import dev.tenet.generator.preset.PresetInput;
import dev.tenet.generator.preset.PresetOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The front of this package: how the engine is driven for a target, by its preset and by what it says itself, which wins. */
public final class TargetSettings {
    private TargetSettings() {}

    /**
     * Checks what the target says, and joins.
     *
     * @param engine the options of the generator
     * @param ignored patterns of files that the user does not want
     * @throws dev.tenet.generator.GenerationException where the target says what nothing understands
     */
    public static EngineSettings of(
            GenerationTarget target,
            Preset preset,
            List<EngineOption> engine,
            Bundle contract,
            String version,
            List<String> ignored) {
        new OptionCheck(target, preset.options(), engine).check();
        Map<String, String> options = new LinkedHashMap<>();
        preset.options().forEach(option -> option.fallback().ifPresent(it -> options.put(option.name(), it)));
        options.putAll(target.options());
        EngineSettings settings = preset.settings(new PresetInput(target.name(), contract, options, version));
        Map<String, Object> properties = new TreeMap<>(settings.properties());
        List<String> own = preset.options().stream().map(PresetOption::name).toList();
        target.options().forEach((name, value) -> {
            if (!own.contains(name)) {
                properties.put(name, value);
            }
        });
        properties.putAll(target.mappings().getOrDefault(Mappings.ADDITIONAL_PROPERTIES, Map.of()));
        Map<String, String> global = new TreeMap<>(settings.globalProperties());
        global.putAll(target.mappings().getOrDefault(Mappings.GLOBAL_PROPERTIES, Map.of()));
        List<String> allIgnored = new ArrayList<>(settings.ignored());
        allIgnored.addAll(ignored);
        return new EngineSettings(
                properties,
                global,
                Mappings.joined(settings.mappings(), target.mappings()),
                settings.overlay(),
                allIgnored);
    }
}
