package dev.tenet.maven;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * What is known of the generator engine without it.
 *
 * @param artifact its coordinates
 * @param version of the engine, as it says itself once it is loaded
 */
record EngineFacts(String artifact, String version) {

    /** Those that the build put beside this class. */
    static EngineFacts read() {
        Properties facts = new Properties();
        try (InputStream resource = EngineFacts.class.getResourceAsStream("engine.properties")) {
            if (resource == null) {
                throw new IllegalStateException("engine.properties is missing: the plugin is not whole");
            }
            facts.load(resource);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new EngineFacts(facts.getProperty("artifact", ""), facts.getProperty("version", ""));
    }
}
