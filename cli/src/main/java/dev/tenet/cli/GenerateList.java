package dev.tenet.cli;

import dev.tenet.contract.InputException;
import dev.tenet.generator.engine.EngineOption;
import dev.tenet.generator.engine.EngineSource;
import dev.tenet.generator.engine.GenerationEngine;
import dev.tenet.generator.option.Mappings;
import dev.tenet.generator.preset.Preset;
import dev.tenet.generator.preset.PresetOption;
import dev.tenet.generator.preset.Presets;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells what can be generated, and with which options. */
final class GenerateList {
    private final PrintWriter out;
    private final int width;
    private final EngineSource engine;

    GenerateList(Terminal terminal, EngineSource engine) {
        this.out = terminal.out();
        this.width = terminal.width();
        this.engine = engine;
    }

    /** @param kind a preset or a generator; empty for a list of all */
    void print(String kind) {
        if (kind.isEmpty()) {
            kinds();
        } else {
            options(kind);
        }
    }

    private void kinds() {
        out.println("Presets:");
        for (Preset preset : Presets.all()) {
            entry(preset.kind(), preset.summary());
        }
        out.println();
        out.println("Generators of " + engine.version() + ", as they are:");
        wrapped("  ", String.join(", ", engine.load().generators()));
        out.println();
        out.println("tenet generate --list KIND lists the options of one.");
    }

    private void options(String kind) {
        Optional<Preset> preset = Presets.of(kind);
        GenerationEngine loaded = engine.load();
        if (preset.isEmpty() && !loaded.generators().contains(kind)) {
            List<String> names = new ArrayList<>(loaded.generators());
            Presets.all().forEach(each -> names.add(each.kind()));
            throw new InputException("there is no kind '" + kind + "'" + Nearest.question(kind, names));
        }
        preset.ifPresent(it -> {
            out.println(it.summary() + ".");
            out.println();
            if (!it.options().isEmpty()) {
                out.println("Options of " + kind + ":");
                it.options().forEach(this::option);
                out.println();
            }
        });
        String generator = preset.map(Preset::generator).orElse(kind);
        out.println("Options of the generator " + generator + ":");
        loaded.options(generator).forEach(this::option);
        out.println();
        out.println("Options that are maps:");
        wrapped("  ", String.join(", ", Mappings.names()));
    }

    private void option(PresetOption option) {
        entry(
                option.name(),
                meaning(option.meaning(), option.choices(), option.fallback().orElse("")));
    }

    private void option(EngineOption option) {
        entry(option.name(), meaning(option.description(), option.choices(), option.fallback()));
    }

    private static String meaning(String text, List<String> choices, String fallback) {
        String meaning = text.strip().replaceAll("\\s+", " ").replaceAll("(?<![.!?)])$", ".");
        if (!choices.isEmpty() && !choices.equals(List.of("true", "false"))) {
            meaning += " One of " + String.join(", ", choices) + ".";
        }
        return fallback.isEmpty() || fallback.equals("null") ? meaning : meaning + " Default: " + fallback + ".";
    }

    private void entry(String name, String text) {
        out.println("  " + name);
        wrapped("      ", text);
    }

    private void wrapped(String indent, String text) {
        StringBuilder line = new StringBuilder(indent);
        for (String word : text.split(" ")) {
            if (line.length() > indent.length() && line.length() + word.length() + 1 > width) {
                out.println(line);
                line = new StringBuilder(indent);
            }
            line.append(line.length() > indent.length() ? " " : "").append(word);
        }
        out.println(line);
    }
}
