package dev.tenet.linter.path.filter;

import dev.tenet.linter.regex.EcmaPattern;
import dev.tenet.linter.value.Value;
import java.util.List;

/** Members of values: {@code object.name} and {@code object[name]}. */
final class Members {
    private static final Method ARRAY = new Method("Array");

    private Members() {}

    /** Whether only objects that have a member of that name have it; no method, no length, no index. */
    static boolean isPlain(String name) {
        return !name.equals("length")
                && !name.equals("constructor")
                && !name.equals("source")
                && !name.equals("name")
                && !Methods.isKnown(name)
                && !isIndex(name);
    }

    private static boolean isIndex(String name) {
        return !name.isEmpty() && name.charAt(0) >= '0' && name.charAt(0) <= '9';
    }

    static Object get(Object object, String name) {
        if (object instanceof Value value) {
            return ofDocument(value, name);
        }
        if (object instanceof String text) {
            return ofString(text, name);
        }
        if (object instanceof List<?> items) {
            return ofList(items, name);
        }
        if (name.equals("constructor")) {
            return new Method(object instanceof Double ? "Number" : object instanceof Boolean ? "Boolean" : "RegExp");
        }
        if (object instanceof EcmaPattern pattern && name.equals("source")) {
            return pattern.source();
        }
        if (object instanceof Method method && name.equals("name")) {
            return method.name();
        }
        return Methods.isKnown(object, name) ? new Method(name) : Js.UNDEFINED;
    }

    private static Object ofDocument(Value value, String name) {
        if (value.isUndefined() || value.isNull()) {
            throw FilterFailure.noMember(value, name);
        }
        if (value.isArray() && name.equals("length")) {
            return (double) value.size();
        }
        Value member = value.get(name);
        if (!member.isUndefined()) {
            return Js.of(member);
        }
        if (name.equals("constructor")) {
            return value.isArray() ? ARRAY : new Method("Object");
        }
        return Methods.isKnown(value, name) ? new Method(name) : Js.UNDEFINED;
    }

    private static Object ofString(String text, String name) {
        if (name.equals("length")) {
            return (double) text.length();
        }
        if (name.equals("constructor")) {
            return new Method("String");
        }
        double index = isIndex(name) ? NumberText.parse(name) : -1;
        if (index >= 0 && index < text.length() && Js.string(index).equals(name)) {
            return String.valueOf(text.charAt((int) index));
        }
        return Methods.isKnown(text, name) ? new Method(name) : Js.UNDEFINED;
    }

    private static Object ofList(List<?> items, String name) {
        if (name.equals("length")) {
            return (double) items.size();
        }
        if (name.equals("constructor")) {
            return ARRAY;
        }
        double index = isIndex(name) ? NumberText.parse(name) : -1;
        if (index >= 0 && index < items.size() && Js.string(index).equals(name)) {
            return items.get((int) index);
        }
        return Methods.isKnown(items, name) ? new Method(name) : Js.UNDEFINED;
    }
}
