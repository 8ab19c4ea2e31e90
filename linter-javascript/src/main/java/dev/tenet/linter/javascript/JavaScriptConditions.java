package dev.tenet.linter.javascript;

import dev.tenet.linter.path.filter.FilterFailure;
import dev.tenet.linter.path.filter.ScriptConditions;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.PolyglotAccess;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.io.IOAccess;
import org.jspecify.annotations.Nullable;

/** Filters of JSONPath that only JavaScript can express. They reach nothing but the values that they judge. */
public final class JavaScriptConditions implements ScriptConditions {
    private final Duration limit;
    private @Nullable World world;

    /** For {@link java.util.ServiceLoader}: a second for each value. */
    public JavaScriptConditions() {
        this(Duration.ofSeconds(1));
    }

    /** @param limit for each value that a condition judges */
    public JavaScriptConditions(Duration limit) {
        this.limit = limit;
    }

    @Override
    public Optional<Condition> compile(String source) {
        return ConditionText.of(source).flatMap(text -> world().compile(text));
    }

    private synchronized World world() {
        World started = world;
        if (started == null) {
            started = new World(limit);
            world = started;
        }
        return started;
    }

    /** Where the conditions live. */
    private static final class World {
        private final Duration limit;
        private final Context context;
        private final TimeLimit time;
        private final Value undefined;

        World(Duration limit) {
            this.limit = limit;
            this.context = Context.newBuilder("js")
                    .engine(Scripts.start())
                    .allowHostAccess(HostAccess.NONE)
                    .allowPolyglotAccess(PolyglotAccess.NONE)
                    .allowIO(IOAccess.NONE)
                    .build();
            this.time = new TimeLimit(context);
            this.undefined = context.eval("js", "undefined");
        }

        Optional<Condition> compile(ConditionText text) {
            String parameters = String.join(", ", text.variables().keySet());
            try {
                Value function = context.eval(Source.newBuilder(
                                "js", "'use strict'; ((" + parameters + ") => !!(" + text.script() + "\n))", "filter")
                        .buildLiteral());
                return Optional.of(variables -> test(function, text, variables));
            } catch (PolyglotException e) {
                return Optional.empty();
            }
        }

        private synchronized boolean test(Value function, ConditionText text, Function<String, Object> variables) {
            Object[] arguments = text.variables().values().stream()
                    .map(name -> ReadOnlyValues.script(variables.apply(name), undefined))
                    .toArray();
            try {
                return time.within(limit, () -> function.execute(arguments).asBoolean());
            } catch (PolyglotException e) {
                throw FilterFailure.ofScript(e.isInterrupted() ? "it runs too long" : String.valueOf(e.getMessage()));
            }
        }
    }
}
