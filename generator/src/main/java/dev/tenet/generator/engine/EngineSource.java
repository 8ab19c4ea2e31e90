package dev.tenet.generator.engine;

import java.util.function.Supplier;

/** An engine that is there, not loaded yet: that takes longer than all else. */
public interface EngineSource {

    /** The version of the engine, told without loading it. */
    String version();

    /** The engine. */
    GenerationEngine load();

    /** One whose version is known from elsewhere. */
    static EngineSource of(String version, Supplier<GenerationEngine> engine) {
        return new EngineSource() {
            @Override
            public String version() {
                return version;
            }

            @Override
            public GenerationEngine load() {
                return engine.get();
            }
        };
    }

    /** One whose version is not known before it is loaded. */
    static EngineSource of(Supplier<GenerationEngine> engine) {
        return new EngineSource() {
            @Override
            public String version() {
                return load().version();
            }

            @Override
            public GenerationEngine load() {
                return engine.get();
            }
        };
    }
}
