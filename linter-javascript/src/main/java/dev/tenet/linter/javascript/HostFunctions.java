package dev.tenet.linter.javascript;

import dev.tenet.contract.InputException;
import dev.tenet.contract.ReaderOptions;
import dev.tenet.contract.syntax.SyntaxReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.graalvm.polyglot.proxy.ProxyObject;
import org.jspecify.annotations.Nullable;

/** What the scripts of Tenet, and only they, may ask of it. */
final class HostFunctions implements ProxyObject {
    private final Map<String, ProxyExecutable> functions = new HashMap<>();

    HostFunctions(ScriptContext context, Modules modules, CoreCalls core) {
        functions.put("resolve", given -> resolve(modules, given[0].asString(), given[1].asString()));
        functions.put("kind", given -> kind(modules.known(given[0].asString())));
        functions.put("text", given -> context.text(given[0].asString()));
        functions.put("compile", given -> context.compile(given[0].asString()));
        functions.put("namespace", given -> context.namespace(given[0].asString()));
        functions.put("format", given -> core.format(given[0].asString()));
        functions.put("matches", given -> core.matches(given[0].asString(), given[1]));
        functions.put("bind", given -> core.bind(given[0].asString(), given[1]));
        functions.put("rulesetText", given -> OasRuleset.json());
        functions.put("parse", given -> parse(given[0].asString()));
        functions.put("print", given -> print(given[0].asString()));
    }

    /** An id, or {@code !} and why there is none: scripts can catch only errors of their own. */
    private static String resolve(Modules modules, String importer, String specifier) {
        try {
            return modules.imported(importer, specifier).id();
        } catch (ModuleNotFoundException e) {
            return "!" + e.getMessage();
        }
    }

    private static String kind(@Nullable ScriptModule module) {
        if (module instanceof ScriptModule.File file) {
            return switch (file.kind()) {
                case ES -> "es";
                case COMMON -> "common";
                case JSON -> "json";
            };
        }
        return "built-in";
    }

    /** A JSON or YAML text as JSON, or {@code !} and why it is none. */
    private static String parse(String text) {
        try {
            return new SyntaxReader(ReaderOptions.DEFAULT)
                    .read("text", text.getBytes(StandardCharsets.UTF_8))
                    .root()
                    .toString();
        } catch (InputException e) {
            return "!" + e.getMessage();
        }
    }

    /** Scripts write to standard error: standard output is for the report. */
    private static boolean print(String line) {
        System.err.println(line);
        return true;
    }

    @Override
    public @Nullable Object getMember(String key) {
        return functions.get(key);
    }

    @Override
    public Object getMemberKeys() {
        return ProxyArray.fromList(List.copyOf(functions.keySet()));
    }

    @Override
    public boolean hasMember(String key) {
        return functions.containsKey(key);
    }

    @Override
    public void putMember(String key, Value value) {
        throw new UnsupportedOperationException("read-only");
    }
}
