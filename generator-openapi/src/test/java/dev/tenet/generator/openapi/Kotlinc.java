package dev.tenet.generator.openapi;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The compiler of Kotlin, in a process of its own. */
final class Kotlinc {
    private static final Path COMPILER = Path.of("target/kotlin-compiler");

    private Kotlinc() {}

    /**
     * Compiles all sources below some folders; warnings are errors.
     *
     * @return what the compiler had to say; empty where all is well
     */
    static String compile(Path classes, Path... sources) {
        List<String> command = new ArrayList<>(List.of(
                "-Xmx1g",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                COMPILER + File.separator + "*",
                "org.jetbrains.kotlin.cli.jvm.K2JVMCompiler",
                "-no-stdlib",
                "-no-reflect",
                "-jvm-target",
                "17",
                "-Werror",
                "-d",
                classes.toString(),
                "-cp",
                classPath()));
        Stream.of(sources).map(Path::toString).forEach(command::add);
        return java(command);
    }

    /** Runs the main class of {@code Consumer.kt}. */
    static String run(Path classes, String... arguments) {
        List<String> command = new ArrayList<>(
                List.of("-XX:TieredStopAtLevel=1", "-cp", classes + File.pathSeparator + classPath(), "ConsumerKt"));
        command.addAll(List.of(arguments));
        return java(command);
    }

    /** The library of the language and the libraries that clients need. */
    private static String classPath() {
        try (Stream<Path> jars = Files.list(COMPILER)) {
            return Javac.join(jars.filter(jar -> jar.getFileName().toString().startsWith("kotlin-stdlib"))
                    .toList());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String java(List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
