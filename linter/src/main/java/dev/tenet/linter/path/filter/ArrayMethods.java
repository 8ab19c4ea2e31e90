package dev.tenet.linter.path.filter;

import dev.tenet.linter.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The methods of arrays, those of documents and those that filters make. */
final class ArrayMethods {
    static final Set<String> NAMES =
            Set.of("includes", "indexOf", "lastIndexOf", "join", "slice", "concat", "at", "toString");

    private ArrayMethods() {}

    static List<Object> items(Object array) {
        if (array instanceof List<?> list) {
            return new ArrayList<>(list);
        }
        List<Object> items = new ArrayList<>();
        for (Value item : ((Value) array).items()) {
            items.add(Js.of(item));
        }
        return items;
    }

    static int indexOf(List<Object> items, Object wanted) {
        for (int i = 0; i < items.size(); i++) {
            Object item = items.get(i);
            if (Js.strictlyEqual(item, wanted) || (item.equals(Double.NaN) && wanted.equals(Double.NaN))) {
                return i;
            }
        }
        return -1;
    }

    static Object call(Object array, String name, List<Object> arguments) {
        List<Object> items = items(array);
        Object first = Methods.argument(arguments, 0);
        return switch (name) {
            case "includes" -> indexOf(items, first) >= 0;
            case "indexOf" -> (double) (first.equals(Double.NaN) ? -1 : indexOf(items, first));
            case "lastIndexOf" -> (double) lastIndexOf(items, first);
            case "join" -> join(items, Js.isUndefined(first) ? "," : Js.string(first));
            case "slice" -> {
                int start = Spans.clamp(Spans.relative(first, 0, items.size()), items.size());
                int end = Spans.clamp(
                        Spans.relative(Methods.argument(arguments, 1), items.size(), items.size()), items.size());
                yield start < end ? List.copyOf(items.subList(start, end)) : List.of();
            }
            case "concat" -> concat(items, arguments);
            case "at" -> {
                int index = Spans.relative(first, 0, items.size());
                yield index >= 0 && index < items.size() ? items.get(index) : Js.UNDEFINED;
            }
            default -> join(items, ",");
        };
    }

    private static int lastIndexOf(List<Object> items, Object wanted) {
        for (int i = items.size() - 1; i >= 0; i--) {
            if (Js.strictlyEqual(items.get(i), wanted)) {
                return i;
            }
        }
        return -1;
    }

    private static String join(List<Object> items, String separator) {
        return items.stream()
                .map(item -> Js.isNullish(item) ? "" : Js.string(item))
                .collect(Collectors.joining(separator));
    }

    private static List<Object> concat(List<Object> items, List<Object> others) {
        List<Object> all = new ArrayList<>(items);
        for (Object other : others) {
            if (other instanceof List<?> || (other instanceof Value value && value.isArray())) {
                all.addAll(items(other));
            } else {
                all.add(other);
            }
        }
        return all;
    }
}
