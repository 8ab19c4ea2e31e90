package dev.tenet.maven;

import dev.tenet.linter.function.FunctionDefinition;
import dev.tenet.linter.script.ScriptException;
import dev.tenet.linter.script.ScriptLoader;
import dev.tenet.linter.script.ScriptValue;
import java.nio.file.Path;

/** Runs rulesets and functions in JavaScript by an interpreter that is resolved for the first of them. */
public final class OnDemandScripts implements ScriptLoader {
    @Override
    public ScriptValue ruleset(Path file, CoreFunctions core) throws ScriptException {
        return interpreter(file).ruleset(file, core);
    }

    @Override
    public FunctionDefinition function(Path file, String name, CoreFunctions core) throws ScriptException {
        return interpreter(file).function(file, name, core);
    }

    private static ScriptLoader interpreter(Path file) throws ScriptException {
        return ScriptRealm.find(ScriptLoader.class, OnDemandScripts.class)
                .orElseThrow(() -> new ScriptException(file + ": scripts are not run here; write it in YAML"));
    }
}
