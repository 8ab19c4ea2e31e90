package dev.tenet.linter.javascript;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenet.linter.script.ScriptLoader;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ScriptLoaderTest {
    @Test
    void the_linter_finds_the_loader() {
        assertThat(ScriptLoader.find()).containsInstanceOf(JavaScriptLoader.class);
    }

    @Test
    void a_run_without_scripts_needs_no_class_of_the_engine() throws Exception {
        URL[] classPath = Arrays.stream(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                .map(entry -> java.nio.file.Path.of(entry).toUri())
                .map(ScriptLoaderTest::url)
                .toArray(URL[]::new);
        try (URLClassLoader withoutEngine = new URLClassLoader(classPath, ClassLoader.getPlatformClassLoader()) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                if (name.startsWith("org.graalvm.") || name.startsWith("com.oracle.")) {
                    throw new ClassNotFoundException(name);
                }
                return super.findClass(name);
            }
        }) {
            Object loader = Class.forName(JavaScriptLoader.class.getName(), true, withoutEngine)
                    .getConstructor()
                    .newInstance();

            assertThat(loader.getClass().getClassLoader()).isSameAs(withoutEngine);
        }
    }

    private static URL url(java.net.URI uri) {
        try {
            return uri.toURL();
        } catch (java.net.MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
