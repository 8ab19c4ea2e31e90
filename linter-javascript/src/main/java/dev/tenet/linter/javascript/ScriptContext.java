package dev.tenet.linter.javascript;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.PolyglotAccess;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.io.IOAccess;
import org.jspecify.annotations.Nullable;

/**
 * The JavaScript world of one project: its modules are evaluated once, its functions called one at a time. Scripts reach nothing of the
 * machine: no files but the modules that they import, no network, no threads, no environment, no Java.
 */
final class ScriptContext {
    private static final String ES_MIME_TYPE = "application/javascript+module";

    /** The first parameters are those of Node; the last is for modules of Tenet. */
    static final String HEAD = "(function (exports, require, module, __filename, __dirname, tenet) {";

    /** Ends the names of ECMAScript modules that stand for modules of another kind. */
    private static final String FACADE = "~.mjs";

    private final Modules modules;
    private final Duration callLimit;
    private final TimeLimit time;
    private final Context context;
    private final ScriptErrors errors;
    private final Value runtime;
    private final Map<String, Value> functions = new HashMap<>();
    private final Map<String, Value> rules = new HashMap<>();
    private final Value undefined;
    private final CoreCalls core;
    private final Documents documents;

    ScriptContext(Project project, Engine engine, Duration callLimit) {
        this.modules = new Modules(project);
        this.errors = new ScriptErrors(modules);
        this.context = Context.newBuilder("js")
                .engine(engine)
                .out(System.err)
                .err(System.err)
                .allowHostAccess(HostAccess.NONE)
                .allowPolyglotAccess(PolyglotAccess.NONE)
                .allowIO(IOAccess.newBuilder()
                        .fileSystem(new ModuleFiles(this::esText))
                        .build())
                .allowExperimentalOptions(true)
                .option("js.esm-eval-returns-exports", "true")
                .option("js.load", "false")
                .option("js.print", "false")
                .option("js.graal-builtin", "false")
                .option("js.polyglot-builtin", "false")
                .option("js.java-package-globals", "false")
                .option("js.intl-402", "true")
                .build();
        this.callLimit = callLimit;
        this.time = new TimeLimit(context);
        this.core = new CoreCalls(this);
        this.runtime = context.eval(script("~tenet~/runtime.js", BuiltInModules.resource("runtime.js")))
                .execute(new HostFunctions(this, modules, this.core));
        this.undefined = context.eval("js", "undefined");
        this.documents = new Documents(this);
        context.eval(script("~tenet~/globals.js", BuiltInModules.resource("globals.js")))
                .executeVoid(runtime);
    }

    /** Runs what calls scripts: one at a time, and within the time limit of a call. */
    <T> T run(Supplier<T> calls) {
        return run(callLimit, calls);
    }

    synchronized <T> T run(Duration limit, Supplier<T> calls) {
        return time.within(limit, calls);
    }

    /** Makes values for scripts, which does not count towards the time of the call. */
    <T> T uncounted(Supplier<T> work) {
        return time.uncounted(work);
    }

    ScriptErrors errors() {
        return errors;
    }

    Modules modules() {
        return modules;
    }

    CoreCalls core() {
        return core;
    }

    Documents documents() {
        return documents;
    }

    Value undefined() {
        return undefined;
    }

    Value makeObject(@Nullable Object[] members) {
        return call("object", members);
    }

    Value makeArray(@Nullable Object[] items) {
        return call("array", items);
    }

    /** A rule as functions find it in their context. */
    Value rule(String name, boolean resolved) {
        return rules.computeIfAbsent(name, key -> call("rule", key, resolved));
    }

    /** Calls a function of {@code runtime.js}. */
    Value call(String name, @Nullable Object... arguments) {
        return functions.computeIfAbsent(name, runtime::getMember).execute(arguments);
    }

    /** What a module exports by default, or the whole of what it exports. */
    Value defaultExport(ScriptModule module) {
        return call("defaultOf", call("load", module.id()));
    }

    /** The exports of an ECMAScript module. */
    Value namespace(String id) {
        String entry = "export * as module from " + SourceText.quoted(id) + ";";
        return context.eval(source("~tenet~/import.mjs", entry, ES_MIME_TYPE)).getMember("module");
    }

    /** The function around the text of a CommonJS module. */
    Value compile(String id) {
        ScriptModule module = modules.known(id);
        if (module instanceof ScriptModule.BuiltIn builtIn) {
            return context.eval(script(id, HEAD + BuiltInModules.resource(builtIn.resource()) + "\n})"));
        }
        return context.eval(script(id, HEAD + SourceText.withoutShebang(text(id)) + "\n})"));
    }

    /** The text of a file that was found for an import. */
    String text(String id) {
        return modules.known(id) instanceof ScriptModule.File file ? file.text() : "";
    }

    private @Nullable String esText(String id) {
        if (id.endsWith(FACADE)) {
            String plain = id.substring(0, id.length() - FACADE.length());
            return SourceText.facade(plain, call("exportNames", plain));
        }
        return modules.known(id) instanceof ScriptModule.File file && file.kind() == ScriptModule.Kind.ES
                ? file.syntax().rewritten(file.text(), specifier -> target(id, specifier))
                : null;
    }

    private String target(String importer, String specifier) {
        try {
            ScriptModule module = modules.imported(importer, specifier);
            boolean es = module instanceof ScriptModule.File file && file.kind() == ScriptModule.Kind.ES;
            return es ? module.id() : module.id() + FACADE;
        } catch (ModuleNotFoundException e) {
            return errors.missing(importer, e);
        }
    }

    private static Source script(String name, String text) {
        return source(name, text, "application/javascript");
    }

    private static Source source(String name, String text, String mimeType) {
        try {
            return Source.newBuilder("js", text, name).mimeType(mimeType).build();
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory cannot be read", e);
        }
    }
}
