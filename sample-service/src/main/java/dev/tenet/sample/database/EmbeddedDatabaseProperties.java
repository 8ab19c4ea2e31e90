package dev.tenet.sample.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the embedded PostgreSQL lives.
 *
 * @param folder its binaries, data and password; kept between runs
 */
@ConfigurationProperties("sample.database")
public record EmbeddedDatabaseProperties(Path folder) {}
