package dev.tenet.sample.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the embedded PostgreSQL lives.
 *
 * @param folder its binaries, data and password; kept between runs
 */
@ConfigurationProperties("sample.database")
public record EmbeddedDatabaseProperties(
        @DefaultValue("${user.home}/.tenet-sample") Path folder) {}
