package dev.tenet.maven;

import dev.tenet.contract.InputException;
import dev.tenet.generator.GenerationTarget;
import dev.tenet.generator.Workspace;
import dev.tenet.generator.lock.LockFile;
import dev.tenet.project.config.ContractSettings;
import dev.tenet.project.config.Project;
import dev.tenet.project.config.TargetScope;
import dev.tenet.project.config.TargetSettings;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds what a module generates: the targets of its POM, else those of {@code tenet.yaml}.
 *
 * @param ours the project file as far as it is about the module
 * @param build the folder that {@code mvn clean} removes
 */
record ModuleTargets(Project ours, Path module, Path build) {

    /** @throws InputException where a target of the POM is wrong */
    List<ModuleTarget> of(List<TargetParameter> given) {
        return given.isEmpty()
                ? ours.targets().stream().map(this::ofFile).toList()
                : given.stream().map(this::ofPom).toList();
    }

    private ModuleTarget ofFile(TargetSettings settings) {
        String output = settings.hasOutput()
                ? settings.output()
                : usual(settings.name(), settings.scope()).toString();
        GenerationTarget target = ours.generationTarget(settings.withOutput(output));
        Path folder = ours.resolve(output);
        return new ModuleTarget(
                target,
                settings.scope(),
                folder.startsWith(build) ? Workspace.disposable(ours.folder(), folder) : Workspace.of(ours.folder()));
    }

    private ModuleTarget ofPom(TargetParameter given) {
        Path folder = given.output()
                .map(module::resolve)
                .orElseGet(() -> usual(given.name(), given.scope()))
                .normalize();
        GenerationTarget target = new GenerationTarget(
                given.name(),
                contract(given),
                given.kind(),
                folder,
                given.options(),
                given.mappings(),
                given.templates().map(module::resolve),
                given.keep(),
                given.version(),
                given.baseline(),
                places(given));
        return new ModuleTarget(
                target,
                given.scope(),
                folder.startsWith(build)
                        ? Workspace.disposable(module, folder)
                        : new Workspace(module, new LockFile(folder.resolve(LockFile.NAME))));
    }

    private Path usual(String name, Optional<TargetScope> scope) {
        String kind = scope.equals(Optional.of(TargetScope.TEST)) ? "generated-test-sources" : "generated-sources";
        return build.resolve(kind).resolve("tenet").resolve(name);
    }

    /** A contract of the module by its name, or any source. */
    private String contract(TargetParameter given) {
        List<ContractSettings> contracts = ours.contracts();
        if (given.contract().isEmpty() && contracts.size() != 1) {
            throw new InputException(given.place() + " has no <contract>, and the module has "
                    + (contracts.isEmpty() ? "none" : "several") + "; give the path of an OpenAPI document");
        }
        String named = given.contract().orElseGet(() -> contracts.get(0).name());
        return ours.contract(named)
                .map(contract -> ofModule(ours.resolve(contract.path())))
                .orElse(named);
    }

    private String ofModule(Path file) {
        return file.startsWith(module) ? module.relativize(file).toString() : file.toString();
    }

    private static Map<String, String> places(TargetParameter given) {
        Map<String, String> places = new HashMap<>();
        places.put("kind", given.place());
        given.options().keySet().forEach(option -> places.put("options." + option, given.place()));
        given.mappings().keySet().forEach(option -> places.put("options." + option, given.place()));
        return places;
    }
}
