package dev.tenet.generator.option;

import dev.tenet.contract.Nearest;
import dev.tenet.generator.GenerationException;
import dev.tenet.generator.GenerationTarget;
import dev.tenet.generator.engine.EngineOption;
import dev.tenet.generator.preset.PresetOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Refuses options that nothing reads, and values that nothing understands. */
final class OptionCheck {
    private final GenerationTarget target;
    private final Map<String, List<String>> choices = new LinkedHashMap<>();

    OptionCheck(GenerationTarget target, List<PresetOption> preset, List<EngineOption> engine) {
        this.target = target;
        engine.forEach(option -> choices.put(option.name(), option.choices()));
        preset.forEach(option -> choices.put(option.name(), option.choices()));
    }

    void check() {
        target.options().forEach((name, value) -> {
            if (Mappings.names().contains(name)) {
                throw wrong("the option " + name + " is a map: give " + name + ": {NAME: VALUE}");
            }
            known(name, new ArrayList<>(choices.keySet()), "there is no option");
            List<String> allowed = choices.getOrDefault(name, List.of());
            if (!allowed.isEmpty() && !allowed.contains(value)) {
                throw wrong("the option " + name + " cannot be \"" + value + "\"" + meant(value, allowed) + " (it is "
                        + String.join(", ", allowed) + ")");
            }
        });
        target.mappings().forEach((name, values) -> {
            if (choices.containsKey(name)) {
                throw wrong("the option " + name + " is no map");
            }
            List<String> names = new ArrayList<>(Mappings.names());
            names.addAll(choices.keySet());
            known(name, names, "there is no option");
            if (name.equals(Mappings.GLOBAL_PROPERTIES)) {
                values.keySet().forEach(key -> known(key, Mappings.globalProperties(), "there is no global property"));
            }
        });
    }

    private void known(String name, List<String> names, String problem) {
        if (!names.contains(name)) {
            throw wrong(problem + " \"" + name + "\"" + meant(name, names) + "; tenet generate --list " + target.kind()
                    + " shows all");
        }
    }

    private static String meant(String name, List<String> names) {
        return Nearest.of(name, names)
                .map(nearest -> "; did you mean \"" + nearest + "\"?")
                .orElse("");
    }

    private GenerationException wrong(String problem) {
        return new GenerationException(target.name() + ": " + problem);
    }
}
