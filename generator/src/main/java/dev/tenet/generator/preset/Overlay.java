package dev.tenet.generator.preset;

import dev.tenet.generator.engine.EngineTemplate;
import java.util.Optional;

/**
 * A template of Tenet, kept in the resources of this package below the folder named like the kind of the preset.
 *
 * @param resource its path below that folder; the engine sees it by this name
 * @param addition where its result goes; empty where it replaces the template of that name
 */
public record Overlay(String resource, Optional<EngineTemplate> addition) {

    /** Used in the place of the generator's template of that name. */
    public static Overlay replacing(String resource) {
        return new Overlay(resource, Optional.empty());
    }

    /** One more file. */
    public static Overlay file(String resource, String folder, String destination) {
        return added(resource, folder, destination, EngineTemplate.Type.SUPPORTING_FILE);
    }

    /** One more file for each API; {@code ending} is what follows the name of the API, such as {@code Pages.java}. */
    public static Overlay forEachApi(String resource, String folder, String ending) {
        return added(resource, folder, ending, EngineTemplate.Type.API);
    }

    private static Overlay added(String resource, String folder, String destination, EngineTemplate.Type type) {
        return new Overlay(resource, Optional.of(new EngineTemplate(resource, folder, destination, type)));
    }
}
