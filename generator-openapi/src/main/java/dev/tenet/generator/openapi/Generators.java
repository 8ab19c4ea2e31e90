package dev.tenet.generator.openapi;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import org.openapitools.codegen.CodegenConfig;

/**
 * The generators by name. OpenAPI Generator makes one of each, of two hundred, to find one; here those are tried first whose class is
 * named alike, which is nearly always the first.
 */
final class Generators {
    private static final String SERVICES = "META-INF/services/" + CodegenConfig.class.getName();

    private Generators() {}

    static List<String> names() {
        return ServiceLoader.load(CodegenConfig.class, Generators.class.getClassLoader()).stream()
                .map(provider -> provider.get().getName())
                .distinct()
                .sorted()
                .toList();
    }

    /** A new one. */
    static CodegenConfig named(String name) {
        String wanted = letters(name);
        return classes().stream()
                .sorted(Comparator.comparing(
                                (String type) -> !letters(simple(type)).startsWith(wanted))
                        .thenComparing(String::length)
                        .thenComparing(Comparator.naturalOrder()))
                .map(Generators::instance)
                .filter(config -> config.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no generator \"" + name + '"'));
    }

    private static CodegenConfig instance(String type) {
        try {
            return Class.forName(type, true, Generators.class.getClassLoader())
                    .asSubclass(CodegenConfig.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the generator " + type + " cannot be loaded", e);
        }
    }

    private static List<String> classes() {
        try (InputStream services = Generators.class.getClassLoader().getResourceAsStream(SERVICES)) {
            if (services == null) {
                throw new IllegalStateException("OpenAPI Generator is not there");
            }
            return new BufferedReader(new InputStreamReader(services, StandardCharsets.UTF_8))
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String simple(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
