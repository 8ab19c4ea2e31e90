package dev.tenet.project.config;

import dev.tenet.contract.tree.Place;
import dev.tenet.contract.tree.StringNode;
import dev.tenet.diff.PathMapping;
import dev.tenet.project.reading.Problems;
import dev.tenet.project.reading.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code contracts:}. */
final class ContractsPart {
    private ContractsPart() {}

    static List<ContractSettings> read(Section part, Problems problems) {
        List<ContractSettings> contracts = new ArrayList<>();
        for (String name : part.keys()) {
            part.find(name)
                    .flatMap(value -> contract(part, name, value, problems))
                    .ifPresent(contracts::add);
        }
        return contracts;
    }

    private static Optional<ContractSettings> contract(Section part, String name, Place value, Problems problems) {
        if (value.node() instanceof StringNode) {
            return part.text(name).map(path -> new ContractSettings(name, path, List.of()));
        }
        Optional<Section> contract = Section.of(value, part.nameOf(name), problems);
        if (contract.isEmpty()) {
            return Optional.empty();
        }
        Section section = contract.get().allowing("path", "baselines", "map-path", "team");
        section.requiring("path", "name the OpenAPI document, as in path: api/openapi.yaml");
        List<String> baselines = section.texts("baselines");
        List<PathMapping> mappings = DiffPart.mappings(section);
        Optional<String> team = section.text("team");
        return section.text("path").map(path -> new ContractSettings(name, path, baselines, mappings, team));
    }
}
