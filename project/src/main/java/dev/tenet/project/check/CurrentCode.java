package dev.tenet.project.check;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.InputException;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.generator.GenerationException;
import dev.tenet.generator.GenerationListener;
import dev.tenet.generator.GenerationMode;
import dev.tenet.generator.SdkGenerator;
import dev.tenet.generator.TargetReport;
import dev.tenet.generator.Workspace;
import dev.tenet.generator.engine.EngineSource;
import dev.tenet.generator.output.FileChange;
import dev.tenet.project.config.Project;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;

/**
 * Compares what is there with what would be generated.
 *
 * @param engine loaded only where something is not as the lock says
 */
public record CurrentCode(EngineSource engine) implements GeneratedCode {
    @Override
    public List<Target> check(Project project, ReaderOptions reading) {
        ContractReader reader = new ContractReader(reading, project.folder(), InputStream.nullInputStream());
        try {
            return new SdkGenerator(reader, engine)
                            .run(
                                    Workspace.of(project.folder()),
                                    project.generationTargets(),
                                    GenerationMode.COMPARE,
                                    GenerationListener.NONE)
                            .stream()
                            .map(CurrentCode::target)
                            .toList();
        } catch (GenerationException | IOException e) {
            throw new InputException(String.valueOf(e.getMessage()));
        }
    }

    private static Target target(TargetReport report) {
        List<String> differences = report.changes().stream()
                .filter(FileChange::isPending)
                .map(change -> change.path() + ": " + words(change.kind()))
                .toList();
        return new Target(report.target().name(), report.target().output().toString(), differences, report.failure());
    }

    private static String words(FileChange.Kind kind) {
        return switch (kind) {
            case ADDED -> "is missing";
            case CHANGED -> "is not current";
            case REMOVED -> "is not generated any more";
            case EDITED, EDITED_ORPHAN -> "was edited by hand";
            case FOREIGN -> "was there before, and is not what is generated";
            case BLOCKED -> "a folder or a symbolic link is in its way";
            case UNCHANGED, KEPT -> kind.name().toLowerCase(Locale.ROOT);
        };
    }
}
