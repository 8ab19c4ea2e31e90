package dev.tenet.sample.support;

import dev.tenet.sample.SampleApplication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** The service in a process of its own, in the profile {@code prod}; what it writes to standard output goes to a file. */
public final class Production implements AutoCloseable {
    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final Path output;
    private final String port;

    private Production(Process process, Path output, String port) {
        this.process = process;
        this.output = output;
        this.port = port;
    }

    public static Production start(Api api, JdbcConnectionDetails database, String... properties)
            throws IOException, InterruptedException {
        Path output = Files.createTempFile("production", ".log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                SampleApplication.class.getName(),
                "--spring.profiles.active=prod",
                "--server.port=0",
                "--spring.security.oauth2.resourceserver.jwt.jwk-set-uri=" + api.uri("/oauth2/jwks")));
        for (String property : properties) {
            command.add("--" + property);
        }
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        // Secrets come by the environment, as they do where the service runs.
        builder.environment().put("SPRING_DATASOURCE_URL", database.getJdbcUrl());
        builder.environment().put("SPRING_DATASOURCE_USERNAME", database.getUsername());
        builder.environment().put("SPRING_DATASOURCE_PASSWORD", database.getPassword());
        builder.environment().put("SAMPLE_ENCRYPTION_KEY", "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=");
        Process process = builder.start();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            Matcher port = PORT.matcher(Files.readString(output));
            if (port.find()) {
                return new Production(process, output, port.group(1));
            }
            Thread.sleep(100);
        }
        process.destroyForcibly();
        throw new IllegalStateException("The service did not start:\n" + Files.readString(output));
    }

    public URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    /** What it wrote so far. */
    public String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        process.destroy();
        if (!process.waitFor(30, java.util.concurrent.TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        Files.deleteIfExists(output);
    }
}
