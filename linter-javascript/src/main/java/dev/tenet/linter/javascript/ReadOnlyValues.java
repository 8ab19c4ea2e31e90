package dev.tenet.linter.javascript;

import dev.tenet.linter.value.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.graalvm.polyglot.proxy.ProxyObject;
import org.jspecify.annotations.Nullable;

/** Values of documents as scripts see them: nothing is copied, and nothing can be changed. */
final class ReadOnlyValues {
    private ReadOnlyValues() {}

    /**
     * A value for scripts.
     *
     * @param value a {@link Value}, or what is a value of scripts already
     * @param undefined the {@code undefined} of the scripts
     */
    static @Nullable Object script(Object value, Object undefined) {
        if (!(value instanceof Value v)) {
            return value;
        }
        if (v.isUndefined()) {
            return undefined;
        }
        if (v.isString()) {
            return v.text();
        }
        if (v.isNumber()) {
            return v.number();
        }
        if (v.isBoolean()) {
            return v.isTrue();
        }
        if (v.isObject()) {
            return new Members(v, undefined);
        }
        return v.isArray() ? new Items(v, undefined) : null;
    }

    private record Members(Value value, Object undefined) implements ProxyObject {
        @Override
        public @Nullable Object getMember(String key) {
            return script(value.get(key), undefined);
        }

        @Override
        public Object getMemberKeys() {
            return ProxyArray.fromList(java.util.List.copyOf(value.keys()));
        }

        @Override
        public boolean hasMember(String key) {
            return value.has(key);
        }

        @Override
        public void putMember(String key, org.graalvm.polyglot.Value changed) {
            throw new UnsupportedOperationException("documents cannot be changed");
        }
    }

    private record Items(Value value, Object undefined) implements ProxyArray {
        @Override
        public @Nullable Object get(long index) {
            return script(value.get((int) index), undefined);
        }

        @Override
        public void set(long index, org.graalvm.polyglot.Value changed) {
            throw new UnsupportedOperationException("documents cannot be changed");
        }

        @Override
        public long getSize() {
            return value.size();
        }
    }
}
