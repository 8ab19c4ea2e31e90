package dev.tenet.generator.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Copies the model of a document: what is one object in it is one in the copy. By reflection, because the model has some hundred classes
 * with setters and no way to copy one, and reading a large contract again takes seconds.
 */
final class ModelCopy {
    private static final String MODEL = "io.swagger.v3.oas.models.";

    private final Map<Object, Object> copies = new IdentityHashMap<>();
    private final Map<Class<?>, List<Field>> fields = new ConcurrentHashMap<>();

    private ModelCopy() {}

    static OpenAPI of(OpenAPI document) {
        try {
            OpenAPI copy = (OpenAPI) new ModelCopy().copy(document);
            if (copy == null) {
                throw new IllegalStateException("a document has a copy");
            }
            return copy;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the model of swagger-parser cannot be copied", e);
        }
    }

    private @Nullable Object copy(@Nullable Object value) throws ReflectiveOperationException {
        if (value == null) {
            return null;
        }
        Object known = copies.get(value);
        if (known != null) {
            return known;
        }
        if (value instanceof Map<?, ?> map && !isModel(value)) {
            Map<Object, @Nullable Object> copy = new LinkedHashMap<>();
            copies.put(value, copy);
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                copy.put(entry.getKey(), copy(entry.getValue()));
            }
            return copy;
        }
        if (value instanceof Collection<?> items && !isModel(value)) {
            Collection<@Nullable Object> copy = value instanceof Set ? new LinkedHashSet<>() : new ArrayList<>();
            copies.put(value, copy);
            for (Object item : items) {
                copy.add(copy(item));
            }
            return copy;
        }
        return isModel(value) && !(value instanceof Enum) ? model(value) : value;
    }

    private Object model(Object value) throws ReflectiveOperationException {
        Object copy = value.getClass().getDeclaredConstructor().newInstance();
        copies.put(value, copy);
        if (value instanceof Map<?, ?> map) {
            @SuppressWarnings("unchecked")
            Map<Object, @Nullable Object> entries = (Map<Object, @Nullable Object>) copy;
            entries.clear();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                entries.put(entry.getKey(), copy(entry.getValue()));
            }
        }
        if (value instanceof Collection<?> items) {
            @SuppressWarnings("unchecked")
            Collection<@Nullable Object> all = (Collection<@Nullable Object>) copy;
            all.clear();
            for (Object item : items) {
                all.add(copy(item));
            }
        }
        for (Field field : fields.computeIfAbsent(value.getClass(), ModelCopy::fieldsOf)) {
            field.set(copy, copy(field.get(value)));
        }
        return copy;
    }

    /** Those of the model's own classes; what a map or list of the JDK holds is copied by its methods. */
    private static List<Field> fieldsOf(Class<?> type) {
        List<Field> all = new ArrayList<>();
        for (Class<?> each = type; each != null && each.getName().startsWith(MODEL); each = each.getSuperclass()) {
            for (Field field : each.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())) {
                    field.setAccessible(true);
                    all.add(field);
                }
            }
        }
        return all;
    }

    private static boolean isModel(Object value) {
        return value.getClass().getName().startsWith(MODEL);
    }
}
