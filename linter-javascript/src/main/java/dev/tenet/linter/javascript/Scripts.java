package dev.tenet.linter.javascript;

import dev.tenet.linter.function.FunctionDefinition;
import dev.tenet.linter.script.ScriptException;
import dev.tenet.linter.script.ScriptLoader.CoreFunctions;
import dev.tenet.linter.script.ScriptValue;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;

/** The scripts of a run: one engine, and a world of its own for each project. */
final class Scripts {
    private static final String NATIVE_LIBRARY_FAILURE = "polyglotimpl.AttachLibraryFailureAction";

    private final Duration callLimit;
    private final Duration loadLimit;
    private final Engine engine;
    private final Map<Project, ScriptContext> contexts = new HashMap<>();

    /** What reads a value that a module exports. */
    private interface Reading<T> {
        T read(ScriptContext context, Value exported) throws ScriptException;
    }

    /**
     * @param callLimit for each call of a function
     * @param loadLimit for loading a file with all that it imports
     */
    Scripts(Duration callLimit, Duration loadLimit) {
        this.callLimit = callLimit;
        this.loadLimit = loadLimit;
        this.engine = start();
    }

    /** An engine, quiet about running as an interpreter. */
    static Engine start() {
        // Read when the engine's classes are loaded: without it they warn of a native library that only faster engines
        // need.
        if (System.getProperty(NATIVE_LIBRARY_FAILURE) == null) {
            System.setProperty(NATIVE_LIBRARY_FAILURE, "ignore");
        }
        return Engine.newBuilder("js")
                .option("engine.WarnInterpreterOnly", "false")
                .out(System.err)
                .err(System.err)
                .build();
    }

    ScriptValue ruleset(Path file, CoreFunctions core) throws ScriptException {
        return load(file, core, (context, exported) -> {
            ScriptValue ruleset = exported.hasMembers() ? new LiveValues(context).read(exported) : null;
            if (ruleset == null || exported.canExecute()) {
                throw new ScriptException(file + ":1:1: no ruleset is exported; add \"export default {rules: {}}\"");
            }
            return ruleset;
        });
    }

    FunctionDefinition function(Path file, String name, CoreFunctions core) throws ScriptException {
        return load(file, core, (context, exported) -> {
            if (!exported.canExecute()) {
                throw new ScriptException(
                        file + ":1:1: no function is exported by default; add \"export default\" to it");
            }
            return new ScriptFunction(context, name, exported, null);
        });
    }

    private <T> T load(Path file, CoreFunctions core, Reading<T> reading) throws ScriptException {
        ScriptContext context = context(file, core);
        Object outcome = context.run(loadLimit, () -> {
            try {
                return reading.read(
                        context, context.defaultExport(context.modules().entry(file)));
            } catch (ModuleNotFoundException e) {
                return new ScriptException(file + ":1:1: " + e.getMessage());
            } catch (PolyglotException e) {
                return context.errors().loading(file, e);
            } catch (ScriptException e) {
                return e;
            }
        });
        if (outcome instanceof ScriptException problem) {
            throw problem;
        }
        @SuppressWarnings("unchecked") // what the reading gave, as the line above has told the other possibility
        T read = (T) outcome;
        return read;
    }

    private synchronized ScriptContext context(Path file, CoreFunctions core) throws ScriptException {
        try {
            ScriptContext context = contexts.computeIfAbsent(
                    Project.of(file), project -> new ScriptContext(project, engine, callLimit));
            context.core().use(core);
            return context;
        } catch (IOException e) {
            throw new ScriptException(file + ":1:1: cannot read the file");
        }
    }
}
