package dev.tenet.linter.javascript;

import java.nio.file.Path;

/**
 * A module that scripts can import.
 *
 * @param id the path of its file below the root of the project, with slashes and a leading one: how scripts and stack traces name it
 */
sealed interface ScriptModule {
    String id();

    /** A file of the project. */
    record File(String id, Path path, Kind kind, String text, ModuleSyntax syntax) implements ScriptModule {}

    /** A module that Tenet provides, of the resource of that name. */
    record BuiltIn(String id, String resource) implements ScriptModule {}

    /** How a file is read. */
    enum Kind {
        /** An ECMAScript module. */
        ES,
        /** A module in the manner of Node: {@code module.exports}. */
        COMMON,
        JSON
    }
}
