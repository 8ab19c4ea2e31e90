package dev.tenet.project.config;

import dev.tenet.contract.Nearest;
import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.project.reading.Problems;
import dev.tenet.project.reading.Section;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code generate:}. Whether there is such a kind or option, the generator says. */
final class GeneratePart {
    private GeneratePart() {}

    static List<TargetSettings> read(Section part, List<ContractSettings> contracts, Problems problems) {
        List<TargetSettings> targets = new ArrayList<>();
        for (String name : part.keys()) {
            part.find(name)
                    .flatMap(value -> Section.of(value, part.nameOf(name), problems))
                    .flatMap(section -> target(name, section, contracts))
                    .ifPresent(targets::add);
        }
        return targets;
    }

    private static Optional<TargetSettings> target(String name, Section section, List<ContractSettings> contracts) {
        section.allowing("kind", "contract", "output", "version", "baseline", "options", "templates", "keep", "scope")
                .requiring("kind", "name a preset, as in kind: java-client (tenet generate --list shows them)");
        if (!section.has("contract") && contracts.size() != 1) {
            section.requiring("contract", "name a contract of contracts:, or the path of an OpenAPI document");
        }
        Optional<String> kind = section.text("kind");
        Optional<String> contract = section.has("contract")
                ? section.text("contract")
                : contracts.stream().map(ContractSettings::name).findFirst();
        Map<String, String> options = new LinkedHashMap<>();
        Map<String, Map<String, String>> mappings = new LinkedHashMap<>();
        Map<String, String> places = new LinkedHashMap<>();
        section.keys().forEach(key -> places.put(key, section.placeOf(key)));
        section.section("options").ifPresent(given -> {
            read(given, options, mappings);
            given.keys().forEach(key -> places.put("options." + key, given.placeOf(key)));
        });
        Optional<String> output = path("output", section);
        Optional<String> version = section.scalar("version");
        Optional<String> baseline = section.text("baseline");
        Optional<String> templates = path("templates", section);
        List<String> keep = section.has("keep") ? section.texts("keep") : List.of();
        Optional<TargetScope> scope = section.choice("scope", TargetScope.values(), TargetScope::label);
        contract.ifPresent(named -> known(named, section, contracts));
        if (kind.isEmpty() || contract.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new TargetSettings(
                name,
                kind.get(),
                contract.get(),
                output.orElse("out/" + name),
                version,
                baseline,
                options,
                mappings,
                templates,
                keep,
                scope,
                places));
    }

    /** A word that is almost the name of a contract is hardly a file. */
    private static void known(String named, Section section, List<ContractSettings> contracts) {
        List<String> names = contracts.stream().map(ContractSettings::name).toList();
        if (named.matches("[\\w-]{2,}") && !names.contains(named)) {
            Nearest.of(named, names)
                    .ifPresent(near -> section.report(
                            "contract",
                            section.nameOf("contract") + " names no contract: \"" + named + "\"; did you mean \"" + near
                                    + "\"?"));
        }
    }

    private static Optional<String> path(String key, Section section) {
        if (section.text(key).filter(path -> path.matches("~([/\\\\].*)?")).isPresent()) {
            section.report(key, section.nameOf(key) + " begins with ~, which only a shell knows; write the folder out");
            return Optional.empty();
        }
        try {
            return section.text(key).map(Path::of).map(Path::toString);
        } catch (InvalidPathException e) {
            section.report(key, section.nameOf(key) + " is no path: " + e.getReason());
            return Optional.empty();
        }
    }

    private static void read(Section given, Map<String, String> options, Map<String, Map<String, String>> mappings) {
        for (String key : given.keys()) {
            boolean nested = given.find(key)
                    .filter(value -> value.node() instanceof ObjectNode)
                    .isPresent();
            boolean list = given.find(key)
                    .filter(value -> value.node() instanceof ArrayNode)
                    .isPresent();
            if (nested) {
                given.section(key).ifPresent(map -> mappings.put(key, map.scalars()));
            } else if (list) {
                options.put(key, String.join(",", given.texts(key)));
            } else {
                given.scalar(key).ifPresent(value -> options.put(key, value));
            }
        }
    }
}
