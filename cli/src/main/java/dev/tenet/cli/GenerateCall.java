package dev.tenet.cli;

import dev.tenet.contract.InputException;
import dev.tenet.generator.GenerationTarget;
import dev.tenet.generator.Workspace;
import dev.tenet.generator.lock.LockFile;
import dev.tenet.project.config.Project;
import dev.tenet.project.config.ProjectFile;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The targets of one call, and where their lock is.
 *
 * @param all the targets that there are
 * @param isWholeProject whether it is about all targets of the project
 */
record GenerateCall(
        Workspace workspace, List<GenerationTarget> targets, List<GenerationTarget> all, boolean isWholeProject) {
    /** The names of the targets. */
    Set<String> names() {
        return targets.stream().map(GenerationTarget::name).collect(Collectors.toUnmodifiableSet());
    }

    /** Those of a {@code tenet.yaml}: all, or the named ones. */
    static GenerateCall ofManifest(Path here, String config, List<String> names) {
        Project project = config.isEmpty() ? ProjectFile.of(here) : ProjectFile.read(Path.of(config), here);
        if (project.targets().isEmpty()) {
            throw new InputException(project.file().orElse("tenet.yaml")
                    + (project.file().isEmpty() ? ": there is none here" : ": it names no targets under generate:")
                    + "; without it, name a kind, a contract and a folder:"
                    + " tenet generate java-client openapi.yaml -o out/java");
        }
        Map<String, GenerationTarget> all = new LinkedHashMap<>();
        project.generationTargets().forEach(each -> all.put(each.name(), each));
        List<GenerationTarget> chosen = names.stream()
                .distinct()
                .map(name -> Optional.ofNullable(all.get(name))
                        .orElseThrow(() -> new InputException("there is no target '" + name + "' in "
                                + project.file().orElse("tenet.yaml") + Nearest.question(name, all.keySet()))))
                .toList();
        return new GenerateCall(
                Workspace.of(project.folder()),
                chosen.isEmpty() ? List.copyOf(all.values()) : chosen,
                List.copyOf(all.values()),
                names.isEmpty());
    }

    /** One without a manifest. Its lock is in its folder. */
    static GenerateCall adHoc(Path here, String kind, String contract, String output, List<String> options) {
        Path folder = here.resolve(output).normalize();
        Map<String, String> plain = new LinkedHashMap<>();
        Map<String, Map<String, String>> maps = new TreeMap<>();
        for (String option : options) {
            int equals = option.indexOf('=');
            if (equals < 1) {
                throw new InputException("-p " + option + " is no option; write -p name=value");
            }
            String name = option.substring(0, equals);
            String value = option.substring(equals + 1);
            int dot = name.indexOf('.');
            if (dot > 0) {
                maps.computeIfAbsent(name.substring(0, dot), key -> new TreeMap<>())
                        .put(name.substring(dot + 1), value);
            } else {
                plain.put(name, value);
            }
        }
        GenerationTarget target = new GenerationTarget(
                kind,
                contract,
                kind,
                folder,
                plain,
                maps,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
        return new GenerateCall(
                new Workspace(here, new LockFile(folder.resolve(LockFile.NAME))),
                List.of(target),
                List.of(target),
                false);
    }
}
