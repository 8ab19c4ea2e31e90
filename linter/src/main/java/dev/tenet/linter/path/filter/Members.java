package dev.tenet.linter.path.filter;

import dev.tenet.linter.regex.EcmaPattern;
import dev.tenet.linter.value.Value;
import java.util.List;

/** Members of values: {@code object.name} and {@code object[name]}. */
final class Members {
    private static final Method ARRAY = new Method("Array");

    private Members() {}

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
        int index = index(name);
        if (index >= 0 && index < text.length()) {
            return String.valueOf(text.charAt(index));
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
        int index = index(name);
        if (index >= 0 && index < items.size()) {
            return items.get(index);
        }
        return Methods.isKnown(items, name) ? new Method(name) : Js.UNDEFINED;
    }

    /** The index that a name is in canonical form, or -1. */
    private static int index(String name) {
        int length = name.length();
        if (length == 0 || length > 9 || (length > 1 && name.charAt(0) == '0')) {
            return -1;
        }
        int index = 0;
        for (int i = 0; i < length; i++) {
            int digit = name.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            index = index * 10 + digit;
        }
        return index;
    }
}
