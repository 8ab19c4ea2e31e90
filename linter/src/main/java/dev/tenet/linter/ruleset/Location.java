package dev.tenet.linter.ruleset;

import dev.tenet.contract.source.Sources;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Where a ruleset is. */
sealed interface Location {
    /** A file of this machine, absolute. */
    record File(Path path) implements Location {}

    /** Another source that the reader of contracts knows: {@code https://…}, {@code maven:…!/…}, {@code git:…}. */
    record Source(String source) implements Location {}

    /** A ruleset that ships with the linter. */
    record BuiltIn(String name) implements Location {}

    /** Tells it from all others. */
    default String identity() {
        if (this instanceof File file) {
            return file.path().toString();
        }
        return this instanceof Source source ? source.source() : ((BuiltIn) this).name();
    }

    /** The folder of a file. */
    default Optional<Path> folder() {
        return this instanceof File file ? Optional.ofNullable(file.path().getParent()) : Optional.empty();
    }

    /** Whether it is a script: all but JSON and YAML, and what a server says without an extension. */
    default boolean isScript() {
        if (this instanceof BuiltIn) {
            return false;
        }
        String name = identity().toLowerCase(Locale.ROOT);
        if (Sources.isRemote(name)) {
            int query = name.indexOf('?');
            name = query < 0 ? name : name.substring(0, query);
        }
        String last = name.substring(name.lastIndexOf('/') + 1);
        boolean isBasic = last.endsWith(".json") || last.endsWith(".yaml") || last.endsWith(".yml");
        return !isBasic && (this instanceof File || last.endsWith("js") && last.indexOf('.') >= 0);
    }

    /** Whether a name in a ruleset is that of a source which is neither a file nor a package. */
    static boolean isSource(String name) {
        return Sources.isRemote(name) || name.startsWith("maven:") || name.startsWith("git:");
    }
}
