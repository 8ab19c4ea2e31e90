package dev.tenet.generator.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A Python of its own with the packages of {@code consumers/python/requirements.txt}, made once. */
final class PythonToolchain {
    private static final Path HOME = Path.of("target", "toolchain", "python").toAbsolutePath();

    private PythonToolchain() {}

    /** The interpreter. */
    static synchronized Path python() {
        Toolchain.require("python3", "-m", "venv", "--help");
        Path python = HOME.resolve("bin/python");
        Path wanted =
                Path.of("src/test/resources/consumers/python/requirements.txt").toAbsolutePath();
        Path installed = HOME.resolve("requirements.txt");
        try {
            if (!Files.exists(installed) || Files.mismatch(wanted, installed) >= 0) {
                Command.in(Path.of("").toAbsolutePath()).succeeds("python3", "-m", "venv", "--clear", HOME.toString());
                Command.in(HOME)
                        .succeeds(
                                python.toString(), "-m", "pip", "install", "-q", "--no-deps", "-r", wanted.toString());
                Files.copy(wanted, installed);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return python;
    }
}
