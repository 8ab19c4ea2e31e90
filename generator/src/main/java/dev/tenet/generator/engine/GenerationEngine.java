package dev.tenet.generator.engine;

import java.util.List;

/** Writes code from an OpenAPI document. Implementations are found with {@link java.util.ServiceLoader}; calls may come from several threads. */
public interface GenerationEngine {

    /** The exact version, as it goes into lock files: another version writes other bytes. */
    String version();

    /** The generators by name, sorted. */
    List<String> generators();

    /**
     * What a generator can be told.
     *
     * @param generator one of {@link #generators()}
     */
    List<EngineOption> options(String generator);

    /**
     * Writes the files of one target below {@link EngineRequest#output()}, which is an empty folder.
     *
     * @throws EngineException where the generator gives up
     */
    EngineResult generate(EngineRequest request) throws EngineException;
}
