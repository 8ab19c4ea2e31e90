package dev.tenet.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What tests need besides a JDK: Node.js with the packages of {@code toolchain/node}, and a browser. */
public final class Toolchain {
    private static final Path HOME = Path.of("target", "toolchain", "node").toAbsolutePath();
    private static final Path WANTED = Path.of("src", "test", "resources", "toolchain", "node");
    private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome");

    private Toolchain() {}

    /** The folder {@code node_modules}, installed once. */
    public static synchronized Path modules() {
        require("node");
        require("npm");
        Path installed = HOME.resolve("node_modules/installed.json");
        Path lock = WANTED.resolve("package-lock.json");
        try {
            if (!Files.exists(installed) || Files.mismatch(lock, installed) >= 0) {
                Files.createDirectories(HOME);
                for (String name : List.of("package.json", "package-lock.json")) {
                    Files.write(HOME.resolve(name), Files.readAllBytes(WANTED.resolve(name)));
                }
                run(HOME, "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--legacy-peer-deps");
                Files.copy(lock, installed);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HOME.resolve("node_modules");
    }

    /** The command that starts a browser of the family of Chromium. */
    public static String browser() {
        return BROWSERS.stream().filter(Toolchain::works).findFirst().orElseGet(() -> {
            require(BROWSERS.get(0));
            return BROWSERS.get(0);
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

    /** Skips the test where there is no such program; with {@code CI=true} that is a failure, unless {@code TENET_CI_WITHOUT} names it. */
    private static void require(String program) {
        if (!works(program)) {
            String message = "needs " + program + ", which does not work here";
            List<String> without =
                    List.of(System.getenv().getOrDefault("TENET_CI_WITHOUT", "").split(","));
            if ("true".equals(System.getenv("CI")) && !without.contains(program)) {
                fail(message);
            }
            abort(message);
        }
    }

    private static boolean works(String program) {
        try {
            return new ProcessBuilder(program, "--version")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
