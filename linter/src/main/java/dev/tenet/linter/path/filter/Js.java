package dev.tenet.linter.path.filter;

import dev.tenet.contract.tree.NullNode;
import dev.tenet.linter.regex.EcmaPattern;
import dev.tenet.linter.value.Numbers;
import dev.tenet.linter.value.Value;
import dev.tenet.linter.value.ValueText;
import java.util.ArrayList;
import java.util.List;

/**
 * The values of JavaScript and how it converts and compares them (ECMA-262, section 7).
 *
 * <p>A string is a {@link String}, a number a {@link Double}, a boolean a {@link Boolean}, a regular expression an {@link EcmaPattern}, an
 * array that a filter makes a {@link List}, a method a {@link Method}; objects and arrays of the document, {@code null} and
 * {@code undefined} are {@link Value}s.
 */
final class Js {
    static final Value UNDEFINED = Value.UNDEFINED;
    static final Value NULL = Value.of(NullNode.NULL);

    private Js() {}

    static Object of(Value value) {
        if (value.isString()) {
            return value.text();
        }
        if (value.isNumber()) {
            return value.number();
        }
        return value.isBoolean() ? (Object) value.isTrue() : value;
    }

    static boolean isUndefined(Object value) {
        return value instanceof Value v && v.isUndefined();
    }

    static boolean isNull(Object value) {
        return value instanceof Value v && v.isNull();
    }

    static boolean isNullish(Object value) {
        return value instanceof Value v && (v.isUndefined() || v.isNull());
    }

    static boolean isTruthy(Object value) {
        if (value instanceof Value v) {
            return v.isTruthy();
        }
        if (value instanceof Boolean b) {
            return b;
        }
        if (value instanceof String s) {
            return !s.isEmpty();
        }
        return !(value instanceof Double d) || !(d == 0 || d.isNaN());
    }

    static boolean isPrimitive(Object value) {
        return value instanceof String || value instanceof Double || value instanceof Boolean || isNullish(value);
    }

    static String string(Object value) {
        if (value instanceof Value v) {
            return v.isUndefined() ? "undefined" : ValueText.string(v);
        }
        if (value instanceof Double d) {
            return Numbers.text(d);
        }
        if (value instanceof List<?> items) {
            List<String> texts = new ArrayList<>();
            for (Object item : items) {
                texts.add(isNullish(item) ? "" : string(item));
            }
            return String.join(",", texts);
        }
        return value.toString();
    }

    static Object primitive(Object value) {
        return isPrimitive(value) ? value : string(value);
    }

    static double number(Object value) {
        Object primitive = primitive(value);
        if (primitive instanceof Double d) {
            return d;
        }
        if (primitive instanceof Boolean b) {
            return b ? 1 : 0;
        }
        if (primitive instanceof String s) {
            return NumberText.parse(s);
        }
        return isNull(primitive) ? 0 : Double.NaN;
    }

    static int int32(Object value) {
        double number = number(value);
        return Double.isNaN(number) || Double.isInfinite(number) ? 0 : (int) (long) (number % 4294967296.0);
    }

    static String typeOf(Object value) {
        if (value instanceof String) {
            return "string";
        }
        if (value instanceof Double) {
            return "number";
        }
        if (value instanceof Boolean) {
            return "boolean";
        }
        return value instanceof Method ? "function" : isUndefined(value) ? "undefined" : "object";
    }

    /** {@code a === b}. */
    static boolean strictlyEqual(Object a, Object b) {
        if (a instanceof Double x && b instanceof Double y) {
            return x.doubleValue() == y.doubleValue();
        }
        if (a instanceof Value x && b instanceof Value y) {
            return isNull(x) ? isNull(y) : x.nodeOrNull() == y.nodeOrNull();
        }
        if (a instanceof String || a instanceof Boolean || a instanceof Method) {
            return a.equals(b);
        }
        return a == b;
    }

    /** {@code a == b}. */
    static boolean looselyEqual(Object a, Object b) {
        if (isNullish(a) || isNullish(b)) {
            return isNullish(a) && isNullish(b);
        }
        boolean plainA = isPrimitive(a);
        boolean plainB = isPrimitive(b);
        if ((!plainA && !plainB) || (a.getClass() == b.getClass() && plainA)) {
            return strictlyEqual(a, b);
        }
        Object x = primitive(a);
        Object y = primitive(b);
        return x instanceof String && y instanceof String ? x.equals(y) : number(x) == number(y);
    }
}
