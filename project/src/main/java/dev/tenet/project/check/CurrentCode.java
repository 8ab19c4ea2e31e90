package dev.tenet.project.check;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.InputException;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.generator.GenerationException;
import dev.tenet.generator.GenerationListener;
import dev.tenet.generator.GenerationMode;
import dev.tenet.generator.SdkGenerator;
import dev.tenet.generator.Workspace;
import dev.tenet.generator.engine.EngineSource;
import dev.tenet.project.config.Project;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

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
                            .map(Target::of)
                            .toList();
        } catch (GenerationException | IOException e) {
            throw new InputException(String.valueOf(e.getMessage()));
        }
    }
}
