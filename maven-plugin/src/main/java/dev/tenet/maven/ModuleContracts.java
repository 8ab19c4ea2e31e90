package dev.tenet.maven;

import dev.tenet.contract.InputException;
import dev.tenet.project.config.ContractSettings;
import dev.tenet.project.config.Project;
import dev.tenet.project.config.ProjectFile;
import dev.tenet.project.config.TargetSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the contracts of one module: those of its POM, else those of {@code tenet.yaml}, else those at usual places.
 *
 * @param folder of the module
 * @param root of the build
 */
record ModuleContracts(Path folder, Path root) {
    private static final Pattern ELSEWHERE =
            Pattern.compile("(?:git:|maven:|https?:).*", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    /**
     * The project file as far as it is about this module.
     *
     * @param config the file, where it is not looked for
     * @throws InputException where the file is wrong
     */
    Project find(Optional<Path> config, List<ContractParameter> given) {
        config.filter(file -> !Files.isRegularFile(file)).ifPresent(file -> {
            throw new InputException(shown(file) + ": there is no such file; correct <config> (tenet.config)");
        });
        Project project = config.or(() -> ProjectFile.find(folder, root))
                .map(file -> ProjectFile.read(file, folder))
                .orElseGet(() -> Project.none(folder));
        List<ContractSettings> contracts = given.isEmpty() ? ofFile(project) : ofPom(given, project);
        // A target of the module may be made from a contract of another one.
        Project all = given.isEmpty() ? project : project.withContracts(contracts);
        List<TargetSettings> targets = project.targets().stream()
                .filter(target -> isOurs(target.output(), project))
                .map(all::resolved)
                .toList();
        return project.withContracts(contracts).withTargets(targets);
    }

    private static List<ContractSettings> ofPom(List<ContractParameter> given, Project project, Path folder) {
        return given.stream()
                .map(each -> new ContractSettings(
                        each.name(),
                        ELSEWHERE.matcher(each.path()).matches() ? each.path() : seen(each.path(), project, folder),
                        each.baselines()))
                .toList();
    }

    private List<ContractSettings> ofPom(List<ContractParameter> given, Project project) {
        return ofPom(given, project, folder);
    }

    /** A path of the module as it is seen from the folder of the project file: reports show it, and are read on other machines. */
    private static String seen(String path, Project project, Path folder) {
        Path absolute = folder.resolve(path).normalize();
        return Objects.equals(absolute.getRoot(), project.folder().getRoot())
                ? project.folder().relativize(absolute).toString().replace('\\', '/')
                : absolute.toString();
    }

    private List<ContractSettings> ofFile(Project project) {
        return project.contracts().isEmpty()
                ? new ConventionalContracts(project.folder()).below(folder)
                : project.contracts().stream()
                        .filter(contract -> isOurs(contract.path(), project))
                        .toList();
    }

    private boolean isOurs(String path, Project project) {
        if (project.folder().equals(folder)) {
            return true;
        }
        if (ELSEWHERE.matcher(path).matches()) {
            return false;
        }
        // A glob belongs where its first folder without a pattern is.
        int magic = 0;
        while (magic < path.length() && "*?[{".indexOf(path.charAt(magic)) < 0) {
            magic++;
        }
        String fixed = magic == path.length() ? path : path.substring(0, path.lastIndexOf('/', magic) + 1);
        return project.resolve(fixed).startsWith(folder);
    }

    private String shown(Path file) {
        return file.startsWith(folder) ? folder.relativize(file).toString() : file.toString();
    }
}
