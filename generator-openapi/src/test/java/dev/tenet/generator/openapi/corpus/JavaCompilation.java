package dev.tenet.generator.openapi.corpus;

import dev.tenet.generator.openapi.SpringLibraries;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles a folder of Java sources and forgets the classes. */
final class JavaCompilation {
    private final String classPath;

    private JavaCompilation(String classPath) {
        this.classPath = classPath;
    }

    /** With the jars of the folder {@code -Dtenet.libraries}, or else those of a Spring application and the class path of the tests. */
    static JavaCompilation given() {
        String folder = System.getProperty("tenet.libraries");
        return folder == null
                ? new JavaCompilation(
                        joined(SpringLibraries.jars()) + File.pathSeparator + System.getProperty("java.class.path"))
                : new JavaCompilation(joined(files(Path.of(folder), ".jar")));
    }

    private static String joined(List<Path> jars) {
        return jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The errors, all of those that one run of the compiler finds. */
    List<Diagnostic<? extends JavaFileObject>> errors(List<Path> sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(found, Locale.ROOT, null)) {
            List<String> options = List.of(
                    "-proc:none",
                    "-nowarn",
                    "-Xlint:none",
                    "-Xmaxerrs",
                    "100000",
                    "-XDshould-stop.ifError=FLOW",
                    "--release",
                    "17",
                    "-implicit:none",
                    "-cp",
                    classPath);
            compiler.getTask(
                            null,
                            new Forgetful(files),
                            found,
                            options,
                            null,
                            files.getJavaFileObjectsFromPaths(sources))
                    .call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found.getDiagnostics().stream()
                .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                .toList();
    }

    /** Classes are written nowhere. */
    private static final class Forgetful extends ForwardingJavaFileManager<JavaFileManager> {
        Forgetful(JavaFileManager files) {
            super(files);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("none:///" + name.replace('.', '/')), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return OutputStream.nullOutputStream();
                }
            };
        }
    }
}
