package dev.tenet.cli;

import dev.tenet.generator.engine.EngineLoader;
import dev.tenet.generator.engine.EngineSource;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;

/** Where the generator engine is: in the folder {@code engine} beside {@code lib}, from which this program came, or in the executable jar. */
final class EngineHome {
    private EngineHome() {}

    static EngineSource engine() {
        if (PackedEngine.isHere()) {
            return PackedEngine.inUserCaches();
        }
        CodeSource code = EngineHome.class.getProtectionDomain().getCodeSource();
        try {
            Path jar = Path.of(code.getLocation().toURI());
            return EngineLoader.sourceIn(jar.resolveSibling("../engine").normalize());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("tenet is in a strange place: " + code.getLocation(), e);
        }
    }
}
