package dev.tenet.schema.language;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The string formats of JSON Schema (2020-12 Validation, section 7.3) and OpenAPI's {@code byte}. Other names, among them
 * {@code url}, {@code password} and {@code binary}, say nothing about strings.
 */
public final class Formats {
    private static final Map<String, Format> BY_NAME = Stream.of(
                    TimeFormats.all(), HostFormats.all(), EmailFormats.all(), ResourceFormats.all(), TextFormats.all())
            .flatMap(Collection::stream)
            .collect(Collectors.toUnmodifiableMap(Format::name, Function.identity()));

    /** The format of that name; null for formats that are not known. */
    public static @Nullable Format find(String name) {
        return BY_NAME.get(name);
    }

    /** All known formats. */
    public static Collection<Format> all() {
        return BY_NAME.values();
    }

    private Formats() {}
}
