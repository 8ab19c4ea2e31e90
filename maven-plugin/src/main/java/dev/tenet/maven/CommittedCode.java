package dev.tenet.maven;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.InputException;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.generator.GenerationException;
import dev.tenet.generator.GenerationListener;
import dev.tenet.generator.GenerationMode;
import dev.tenet.generator.SdkGenerator;
import dev.tenet.generator.engine.EngineSource;
import dev.tenet.project.check.GeneratedCode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares the code of targets that is kept with what would be generated. What builds make anew is not looked at.
 *
 * @param engine loaded only where something is not as the lock says
 */
record CommittedCode(ReaderOptions reading, EngineSource engine) {

    List<GeneratedCode.Target> check(List<ModuleTarget> targets) throws IOException {
        List<GeneratedCode.Target> found = new ArrayList<>();
        for (ModuleTarget target : targets) {
            if (!target.workspace().disposable()) {
                found.addAll(check(target));
            }
        }
        return found;
    }

    private List<GeneratedCode.Target> check(ModuleTarget target) throws IOException {
        ContractReader reader = new ContractReader(reading, target.workspace().folder(), InputStream.nullInputStream());
        try {
            return new SdkGenerator(reader, engine)
                            .run(
                                    target.workspace(),
                                    List.of(target.target()),
                                    GenerationMode.COMPARE,
                                    GenerationListener.NONE)
                            .stream()
                            .map(GeneratedCode.Target::of)
                            .toList();
        } catch (GenerationException e) {
            throw new InputException(String.valueOf(e.getMessage()));
        }
    }
}
