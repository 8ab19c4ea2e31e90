package dev.tenet.maven;

import dev.tenet.linter.path.filter.ScriptConditions;
import java.util.Optional;

/** Compiles conditions in JavaScript by an interpreter that is resolved for the first of them. */
public final class OnDemandConditions implements ScriptConditions {
    @Override
    public Optional<Condition> compile(String source) {
        return ScriptRealm.find(ScriptConditions.class, OnDemandConditions.class)
                .flatMap(conditions -> conditions.compile(source));
    }
}
