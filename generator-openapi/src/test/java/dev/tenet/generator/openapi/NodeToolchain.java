package dev.tenet.generator.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The packages of {@code toolchain/typescript}, installed once. */
final class NodeToolchain {
    private static final Path HOME =
            Path.of("target", "toolchain", "typescript").toAbsolutePath();
    private static final Path WANTED = Path.of("src", "test", "resources", "toolchain", "typescript");

    private NodeToolchain() {}

    /** The folder {@code node_modules}. */
    static synchronized Path modules() {
        Toolchain.require("node", "--version");
        Toolchain.require("npm", "--version");
        Path installed = HOME.resolve("node_modules/installed.json");
        Path lock = WANTED.resolve("package-lock.json");
        try {
            if (!Files.exists(installed) || Files.mismatch(lock, installed) >= 0) {
                Files.createDirectories(HOME);
                for (String name : List.of("package.json", "package-lock.json")) {
                    Files.write(HOME.resolve(name), Files.readAllBytes(WANTED.resolve(name)));
                }
                Command.in(HOME).succeeds("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
                Files.copy(lock, installed);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HOME.resolve("node_modules");
    }

    /** Runs the compiler in a folder that has a {@code tsconfig.json}; the test fails where it finds anything. */
    static void compile(Path folder) {
        Path compiler = modules().resolve("typescript/bin/tsc");
        Command.in(folder).succeeds("node", compiler.toString(), "-p", folder.toString());
    }
}
