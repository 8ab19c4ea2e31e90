package dev.tenet.linter.javascript;

import dev.tenet.linter.function.FunctionDefinition;
import dev.tenet.linter.script.ScriptException;
import dev.tenet.linter.script.ScriptLoader;
import dev.tenet.linter.script.ScriptValue;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Loads rulesets and functions that are written in JavaScript. The engine is loaded and started for the first of them, not before. */
public final class JavaScriptLoader implements ScriptLoader {
    private final Duration callLimit;
    private final Duration loadLimit;
    private @Nullable Scripts scripts;

    /** For {@link java.util.ServiceLoader}: 30 seconds for a call of a function, since one may look at all of a large document; a minute for loading a file. */
    public JavaScriptLoader() {
        this(Duration.ofSeconds(30), Duration.ofMinutes(1));
    }

    /**
     * @param callLimit for each call of a function
     * @param loadLimit for loading a file with all that it imports
     */
    public JavaScriptLoader(Duration callLimit, Duration loadLimit) {
        this.callLimit = callLimit;
        this.loadLimit = loadLimit;
    }

    @Override
    public ScriptValue ruleset(Path file, CoreFunctions core) throws ScriptException {
        return scripts().ruleset(file, core);
    }

    @Override
    public FunctionDefinition function(Path file, String name, CoreFunctions core) throws ScriptException {
        return scripts().function(file, name, core);
    }

    private synchronized Scripts scripts() {
        Scripts started = scripts;
        if (started == null) {
            started = new Scripts(callLimit, loadLimit);
            scripts = started;
        }
        return started;
    }
}
