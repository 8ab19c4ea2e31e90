package dev.tenet.generator.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** Loads an engine, either from the class path or, with its seventy libraries, from a folder of jars into a world of its own. */
public final class EngineLoader {
    private static final String SEEN_BY_BOTH = GenerationEngine.class.getPackageName() + ".";

    private EngineLoader() {}

    /** The engine on the class path of the caller. */
    public static GenerationEngine onClassPath() {
        return first(ServiceLoader.load(GenerationEngine.class, EngineLoader.class.getClassLoader()));
    }

    /**
     * The engine in a folder of jars. It sees the JDK and this package, and nothing else of the program.
     *
     * @throws IllegalStateException where the folder holds no engine
     */
    public static GenerationEngine inFolder(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return in(files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The engine in some jars, or folders of classes. It sees the JDK and this package, and nothing else of the program.
     *
     * @throws IllegalStateException where there is no engine in them
     */
    public static GenerationEngine in(List<Path> jars) {
        URL[] urls = new URL[jars.size()];
        for (int i = 0; i < urls.length; i++) {
            try {
                urls[i] = jars.get(i).toUri().toURL();
            } catch (MalformedURLException e) {
                throw new UncheckedIOException(e);
            }
        }
        // Never closed: the engine lives as long as the program.
        return first(ServiceLoader.load(GenerationEngine.class, new URLClassLoader("engine", urls, new Wall())));
    }

    /** The engine in a folder of jars, loaded once it is asked for; its version stands in {@code version.txt} there. */
    public static EngineSource sourceIn(Path folder) {
        return new EngineSource() {
            @Override
            public String version() {
                try {
                    return Files.readString(folder.resolve("version.txt")).strip();
                } catch (IOException e) {
                    return load().version();
                }
            }

            @Override
            public GenerationEngine load() {
                return inFolder(folder);
            }
        };
    }

    private static GenerationEngine first(ServiceLoader<GenerationEngine> engines) {
        return engines.findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("there is no generator engine: tenet is not installed whole"));
    }

    /** Lets through the JDK and the types of this package. */
    private static final class Wall extends ClassLoader {
        Wall() {
            super(ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (name.startsWith(SEEN_BY_BOTH)) {
                return EngineLoader.class.getClassLoader().loadClass(name);
            }
            throw new ClassNotFoundException(name);
        }
    }
}
