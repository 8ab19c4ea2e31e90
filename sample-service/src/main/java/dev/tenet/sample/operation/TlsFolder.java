package dev.tenet.sample.operation;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Makes {@code SAMPLE_TLS_FOLDER} all that TLS needs: the folder has {@code tls.crt} and {@code tls.key} in PEM, as Kubernetes mounts them.
 * Spring Boot is asked to take up renewed files by itself.
 */
final class TlsFolder implements EnvironmentPostProcessor {
    private static final String BUNDLE = "spring.ssl.bundle.pem.folder.";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        String setting = environment.getProperty("sample.tls.folder", "");
        if (setting.isBlank()) {
            return;
        }
        Path folder = Path.of(setting).toAbsolutePath();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "tlsFolder",
                        Map.of(
                                BUNDLE + "keystore.certificate",
                                folder.resolve("tls.crt").toUri().toString(),
                                BUNDLE + "keystore.private-key",
                                folder.resolve("tls.key").toUri().toString(),
                                BUNDLE + "reload-on-update",
                                true,
                                "server.ssl.bundle",
                                "folder")));
    }
}
