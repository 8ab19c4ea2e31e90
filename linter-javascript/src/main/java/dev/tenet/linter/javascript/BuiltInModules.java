package dev.tenet.linter.javascript;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** The modules that Tenet provides: what rulesets import of Spectral, and the harmless part of Node. */
final class BuiltInModules {
    private static final String ID = "/~builtin~/";

    /** Those with a resource of their own. */
    private static final Set<String> PROVIDED = Set.of(
            "@stoplight/spectral-core",
            "@stoplight/spectral-functions",
            "@stoplight/spectral-formats",
            "@stoplight/spectral-rulesets",
            "@stoplight/spectral-parsers",
            "@stoplight/spectral-runtime",
            "assert",
            "console",
            "events",
            "module",
            "os",
            "path",
            "process",
            "tty",
            "url",
            "util");

    /** Those that are taken where the project has not installed them. */
    private static final Set<String> OTHERWISE = Set.of("@stoplight/types", "@stoplight/json", "@stoplight/path");

    /** Modules of Node that reach out of the document. */
    private static final Set<String> REFUSED = Set.of(
            "async_hooks",
            "buffer",
            "child_process",
            "cluster",
            "crypto",
            "dgram",
            "dns",
            "fs",
            "fs/promises",
            "http",
            "http2",
            "https",
            "inspector",
            "net",
            "perf_hooks",
            "querystring",
            "readline",
            "repl",
            "stream",
            "string_decoder",
            "timers",
            "tls",
            "v8",
            "vm",
            "worker_threads",
            "zlib");

    private BuiltInModules() {}

    /** The module that is meant whatever the project has installed. */
    static Optional<ScriptModule> named(String specifier) {
        if (specifier.equals("tenet:json-schema")) {
            return Optional.of(new ScriptModule.BuiltIn(ID + "json-schema.js", "modules/json-schema.js"));
        }
        String name = specifier.startsWith("node:") ? specifier.substring(5) : specifier;
        String known = name.equals("path/posix") ? "path" : name.equals("assert/strict") ? "assert" : name;
        if (PROVIDED.contains(known)) {
            return Optional.of(provided(known));
        }
        return REFUSED.contains(name) || specifier.startsWith("node:")
                ? Optional.of(new ScriptModule.BuiltIn(ID + "refused/" + name + ".js", "modules/refused.js"))
                : Optional.empty();
    }

    /** The module that stands in for a package that is not installed. */
    static Optional<ScriptModule> otherwise(String specifier) {
        return OTHERWISE.contains(specifier) ? Optional.of(provided(specifier)) : Optional.empty();
    }

    private static ScriptModule provided(String name) {
        return new ScriptModule.BuiltIn(ID + name + ".js", "modules/" + name + ".js");
    }

    /** The text of a resource of this package. */
    static String resource(String name) {
        try (InputStream in = BuiltInModules.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("resource " + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
