package dev.tenet.generator.openapi;

import dev.tenet.contract.ContractReader;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.generator.GenerationTarget;
import dev.tenet.generator.SdkGenerator;
import dev.tenet.generator.engine.EngineLoader;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Generates for tests. */
final class Generated {
    private Generated() {}

    /** The root of the repository's sample contracts. */
    static Path samples() {
        return Path.of("").toAbsolutePath().resolveSibling("api-specs");
    }

    /** Generates from {@code orders/<version>} into a folder, which is returned. */
    static Path orders(String version, String kind, Path output, Map<String, String> options) {
        return contract(samples(), "orders/" + version + "/openapi.yaml", kind, output, options);
    }

    /** Generates from a contract below {@code root} into a folder, which is returned. */
    static Path contract(Path root, String contract, String kind, Path output, Map<String, String> options) {
        new SdkGenerator(
                        new ContractReader(ReaderOptions.DEFAULT, root, InputStream.nullInputStream()),
                        EngineLoader::onClassPath)
                .generate(new GenerationTarget(kind, contract, kind, output, options, Optional.empty()));
        return output;
    }

    /** Generates from a contract among the test resources into a folder, which is returned. */
    static Path from(String resource, String kind, Path output, Map<String, String> options) {
        Path resources = Path.of("src/test/resources").toAbsolutePath();
        new SdkGenerator(
                        new ContractReader(ReaderOptions.DEFAULT, resources, InputStream.nullInputStream()),
                        EngineLoader::onClassPath)
                .generate(new GenerationTarget(kind, resource, kind, output, options, Optional.empty()));
        return output;
    }
}
