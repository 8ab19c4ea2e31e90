package dev.tenet.sample.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What tests need besides a JDK: Node.js with the packages of {@code toolchain/node}, Python with those of a client, and a browser. */
public final class Toolchain {
    private static final Path NODE = Path.of("target", "toolchain", "node").toAbsolutePath();
    private static final Path WANTED = Path.of("src", "test", "resources", "toolchain", "node");
    private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome");

    private Toolchain() {}

    /** The folder {@code node_modules}, installed once. */
    public static synchronized Path modules() {
        program("node");
        program("npm");
        Path installed = NODE.resolve("node_modules/installed.json");
        Path lock = WANTED.resolve("package-lock.json");
        try {
            if (!Files.exists(installed) || Files.mismatch(lock, installed) >= 0) {
                Files.createDirectories(NODE);
                for (String name : List.of("package.json", "package-lock.json")) {
                    Files.write(NODE.resolve(name), Files.readAllBytes(WANTED.resolve(name)));
                }
                run(NODE, "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
                Files.copy(lock, installed);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return NODE.resolve("node_modules");
    }

    /** The path of a browser of the family of Chromium. */
    public static String browser() {
        return BROWSERS.stream()
                .map(Toolchain::find)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> program(BROWSERS.get(0)));
    }

    /** The path of a program; skips the test where there is none. With {@code CI=true} that is a failure, unless {@code TENET_CI_WITHOUT} names it. */
    public static String program(String name) {
        return find(name).orElseGet(() -> {
            String message = "needs " + name + ", which is not here";
            List<String> without =
                    List.of(System.getenv().getOrDefault("TENET_CI_WITHOUT", "").split(","));
            if ("true".equals(System.getenv("CI")) && !without.contains(name)) {
                fail(message);
            }
            return abort(message);
        });
    }

    /** The output of a program that succeeds. */
    public static String run(Path folder, String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor())
                    .as("%s: %s", String.join(" ", command), output)
                    .isZero();
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Optional<String> find(String name) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }
}
