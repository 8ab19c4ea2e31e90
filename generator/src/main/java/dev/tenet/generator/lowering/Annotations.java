package dev.tenet.generator.lowering;

import java.util.Set;

/** Keywords that describe values and do not judge them. */
final class Annotations {
    static final Set<String> NAMES = Set.of(
            "title",
            "description",
            "default",
            "example",
            "examples",
            "deprecated",
            "readOnly",
            "writeOnly",
            "externalDocs",
            "xml",
            "$comment");

    private Annotations() {}

    static boolean isOne(String keyword) {
        return NAMES.contains(keyword) || keyword.startsWith("x-");
    }
}
