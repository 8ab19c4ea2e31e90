package dev.tenet.generator.openapi;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The compiler of the JDK, with the libraries that generated Java clients need. */
final class Javac {
    private static final Path LIBRARIES = Path.of("target/java-client-libraries");

    private Javac() {}

    /**
     * Compiles all sources below some folders, as strictly as javac can.
     *
     * @return what the compiler had to say; empty where all is well
     */
    static String compile(Path classes, List<Path> classPath, Path... sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter out = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            Files.createDirectories(classes);
            List<String> options = List.of(
                    "--release",
                    "17",
                    "-proc:none",
                    "-Xlint:all",
                    "-Werror",
                    "-d",
                    classes.toString(),
                    "-cp",
                    join(classPath));
            compiler.getTask(out, files, null, options, null, files.getJavaFileObjectsFromPaths(javaFiles(sources)))
                    .call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** These, and the libraries. */
    static String join(List<Path> classPath) {
        try (Stream<Path> jars = Files.list(LIBRARIES)) {
            return Stream.concat(classPath.stream(), jars.sorted())
                    .map(Path::toString)
                    .collect(Collectors.joining(File.pathSeparator));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> javaFiles(Path... folders) throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(found::add);
            }
        }
        return found;
    }
}
