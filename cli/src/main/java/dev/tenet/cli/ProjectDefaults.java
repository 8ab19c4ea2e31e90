package dev.tenet.cli;

import dev.tenet.contract.InputException;
import dev.tenet.project.config.ContractSettings;
import dev.tenet.project.config.Project;
import dev.tenet.project.config.ProjectFile;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The option {@code --config}, and the project that holds for a call. */
final class ProjectDefaults {
    private ProjectDefaults() {}

    static OptionSpec option() {
        return OptionSpec.builder("--config")
                .paramLabel("FILE")
                .type(String.class)
                .description("The tenet.yaml to use; by default that of this folder or of one above it.")
                .build();
    }

    /** What the given file says, or the one that is found; a project that says nothing where there is none. */
    static Project of(ParseResult given, Path here) {
        String file = given.matchedOptionValue("--config", "");
        if (file.isEmpty()) {
            return ProjectFile.of(here);
        }
        if (!Files.isRegularFile(here.resolve(file))) {
            throw new InputException(file + ": no such file; check --config");
        }
        return ProjectFile.read(Path.of(file), here);
    }

    /** The name that the project has for a source of the command line. */
    static Optional<String> nameOf(String source, Project project, Path here) {
        return project.contracts().stream()
                .filter(each -> isSame(source, each.path(), project, here))
                .map(ContractSettings::name)
                .findFirst();
    }

    private static boolean isSame(String source, String path, Project project, Path here) {
        try {
            return source.equals(path)
                    || here.toAbsolutePath().resolve(source).normalize().equals(project.resolve(path));
        } catch (InvalidPathException noPath) {
            return false;
        }
    }
}
