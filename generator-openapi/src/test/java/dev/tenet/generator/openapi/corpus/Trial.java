package dev.tenet.generator.openapi.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** Generates from a contract and compiles what came out. */
final class Trial {
    private final JavaCompilation compilation;

    Trial(JavaCompilation compilation) {
        this.compilation = compilation;
    }

    /** @param output an empty folder */
    Outcome of(Path contract, String kind, Generator generator, Path output) {
        long start = System.nanoTime();
        String failure = "";
        try {
            generator.generate(contract, output);
        } catch (Exception | StackOverflowError e) {
            failure = reason(e);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        // The tests of generated clients are empty, and want libraries of their own.
        List<Path> sources = JavaCompilation.files(output, ".java").stream()
                .filter(file -> !file.toString().contains("/src/test/"))
                .toList();
        start = System.nanoTime();
        List<String> errors = !failure.isEmpty() || sources.isEmpty()
                ? List.of()
                : compilation.errors(sources).stream()
                        .map(each -> text(output, each))
                        .toList();
        double compileSeconds = (System.nanoTime() - start) / 1e9;
        return new Outcome(
                Corpus.name(contract),
                kind,
                Corpus.bytes(contract),
                seconds,
                compileSeconds,
                JavaCompilation.files(output, "").size(),
                sources.size(),
                failure,
                errors);
    }

    private static String reason(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        StackTraceElement[] at = cause.getStackTrace();
        return thrown.getMessage() + " (" + cause.getClass().getSimpleName() + (at.length == 0 ? "" : " at " + at[0])
                + ")";
    }

    private static String text(Path output, Diagnostic<? extends JavaFileObject> error) {
        String file = error.getSource() == null
                ? ""
                : output.relativize(Path.of(error.getSource().toUri())) + ":" + error.getLineNumber() + ": ";
        return file
                + error.getMessage(Locale.ROOT)
                        .lines()
                        .map(String::strip)
                        .reduce((a, b) -> a + " " + b)
                        .orElse("");
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
