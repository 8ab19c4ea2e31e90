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
    private final List<String> wrong = new ArrayList<>();

    OptionCheck(GenerationTarget target, List<PresetOption> preset, List<EngineOption> engine) {
        this.target = target;
        engine.forEach(option -> choices.put(option.name(), option.choices()));
        preset.forEach(option -> choices.put(option.name(), option.choices()));
    }

    /** @throws GenerationException that lists all that is wrong, a line each */
    void check() {
        target.options().forEach(this::option);
        target.mappings().forEach(this::mapping);
        if (!wrong.isEmpty()) {
            throw new GenerationException(String.join("\n", wrong));
        }
    }

    private void option(String name, String value) {
        if (Mappings.names().contains(name)) {
            wrong(name, "the option " + name + " is a map: give " + name + ": {NAME: VALUE}");
            return;
        }
        known(name, name, new ArrayList<>(choices.keySet()), "there is no option");
        List<String> allowed = choices.getOrDefault(name, List.of());
        if (!allowed.isEmpty() && !allowed.contains(value)) {
            wrong(
                    name,
                    "the option " + name + " cannot be \"" + value + "\"" + meant(value, allowed) + " (it is "
                            + String.join(", ", allowed) + ")");
        }
    }

    private void mapping(String name, Map<String, String> values) {
        if (choices.containsKey(name)) {
            wrong(name, "the option " + name + " is no map");
            return;
        }
        List<String> names = new ArrayList<>(Mappings.names());
        names.addAll(choices.keySet());
        known(name, name, names, "there is no option");
        if (name.equals(Mappings.GLOBAL_PROPERTIES)) {
            values.keySet()
                    .forEach(key -> known(name, key, Mappings.globalProperties(), "there is no global property"));
        }
    }

    private void known(String option, String name, List<String> names, String problem) {
        if (!names.contains(name)) {
            wrong(
                    option,
                    problem + " \"" + name + "\"" + meant(name, names) + "; tenet generate --list " + target.kind()
                            + " shows all");
        }
    }

    private static String meant(String name, List<String> names) {
        return Nearest.of(name, names)
                .map(nearest -> "; did you mean \"" + nearest + "\"?")
                .orElse("");
    }

    private void wrong(String option, String problem) {
        wrong.add(target.place("options." + option) + ": " + problem);
    }
}
