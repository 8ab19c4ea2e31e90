package dev.tenet.generator.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The libraries of a Spring Boot application, copied by Maven once, as {@code consumers/spring-server/pom.xml} says. */
public final class SpringLibraries {
    private static final Path POM = Path.of("src/test/resources/consumers/spring-server/pom.xml");

    private SpringLibraries() {}

    public static List<Path> jars() {
        Path folder = Path.of("target/toolchain/spring-server").toAbsolutePath();
        Path done = folder.resolve("pom.xml");
        try {
            if (!Files.exists(done) || Files.mismatch(done, POM) >= 0) {
                copy(folder);
                Files.copy(POM, done);
            }
            try (Stream<Path> files = Files.list(folder)) {
                return files.filter(file -> file.toString().endsWith(".jar"))
                        .sorted()
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path folder) throws IOException {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        Path maven =
                Path.of("..", windows ? "mvnw.cmd" : "mvnw").toAbsolutePath().normalize();
        Toolchain.require(maven.toString(), "--version");
        Files.createDirectories(folder);
        Files.deleteIfExists(folder.resolve("pom.xml"));
        Process process = new ProcessBuilder(
                        maven.toString(),
                        "-q",
                        "-B",
                        "-f",
                        POM.toAbsolutePath().toString(),
                        "dependency:copy-dependencies",
                        "-DoutputDirectory=" + folder)
                .inheritIO()
                .start();
        try {
            assertThat(process.waitFor())
                    .as("Maven copies the libraries of Spring Boot")
                    .isZero();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
