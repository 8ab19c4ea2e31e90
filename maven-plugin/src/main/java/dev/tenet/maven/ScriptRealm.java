package dev.tenet.maven;

import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Supplier;

/**
 * The classes of the plugin, and the interpreter of scripts once one is to be run: the context class loader while linting, by which
 * {@link OnDemandScripts} and {@link OnDemandConditions} find their way back.
 */
final class ScriptRealm extends ClassLoader {
    private final Supplier<ClassLoader> interpreter;

    /** @param interpreter asked for each time that scripts are run */
    ScriptRealm(ClassLoader plugin, Supplier<ClassLoader> interpreter) {
        super("tenet-scripts", plugin);
        this.interpreter = interpreter;
    }

    /** Does something with this as the context class loader. Threads that are started meanwhile inherit it. */
    <T> T with(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(this);
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** The service as the interpreter has it; nothing outside of such a realm. */
    static <T> Optional<T> find(Class<T> service, Class<? extends T> otherThan) {
        return Thread.currentThread().getContextClassLoader() instanceof ScriptRealm realm
                ? ServiceLoader.load(service, realm.interpreter.get()).stream()
                        .filter(provider -> provider.type() != otherThan)
                        .findFirst()
                        .map(ServiceLoader.Provider::get)
                : Optional.empty();
    }
}
