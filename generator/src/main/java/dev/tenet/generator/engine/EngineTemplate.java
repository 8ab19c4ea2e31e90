package dev.tenet.generator.engine;

/**
 * A template that is added to those of the generator; one with the name of a supporting file replaces it.
 *
 * @param file the name below {@link EngineRequest#templates()}
 * @param folder where the result goes, below the folder that the generator has for this type
 * @param destination the name of the result, or its ending where there is one file for each API or model
 */
public record EngineTemplate(String file, String folder, String destination, Type type) {
    /** How often a template is filled in, and with what. */
    public enum Type {
        /** Once, with everything. */
        SUPPORTING_FILE,
        /** Once for each API (tag). */
        API,
        /** Once for each model. */
        MODEL,
        /** Once for each API, into the folder of the documentation. */
        API_DOCUMENTATION,
        /** Once for each model, into the folder of the documentation. */
        MODEL_DOCUMENTATION
    }
}
