package dev.tenet.generator.openapi;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The compiler of the JDK, with the class path of the tests, which has the libraries that generated code needs. */
final class Javac {
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

    /** The class path of the tests after these. */
    static String join(List<Path> classPath) {
        StringBuilder joined = new StringBuilder();
        classPath.forEach(each -> joined.append(each).append(System.getProperty("path.separator")));
        return joined + System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
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
