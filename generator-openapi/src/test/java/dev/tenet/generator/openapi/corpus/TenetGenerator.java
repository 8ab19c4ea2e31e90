package dev.tenet.generator.openapi.corpus;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.generator.GenerationTarget;
import dev.tenet.generator.SdkGenerator;
import dev.tenet.generator.engine.EngineLoader;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** A preset of Tenet, as it is without any option. */
record TenetGenerator(String kind, Map<String, String> options) implements Generator {
    @Override
    public void generate(Path contract, Path output) {
        Path folder = contract.getParent();
        new SdkGenerator(
                        new ContractReader(ReaderOptions.DEFAULT, folder, InputStream.nullInputStream()),
                        EngineLoader::onClassPath)
                .generate(new GenerationTarget(
                        kind, contract.getFileName().toString(), kind, output, options, Optional.empty()));
    }
}
