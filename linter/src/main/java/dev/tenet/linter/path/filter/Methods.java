package dev.tenet.linter.path.filter;

import dev.tenet.linter.regex.EcmaPattern;
import dev.tenet.linter.value.Numbers;
import dev.tenet.linter.value.Value;
import java.util.List;
import java.util.Set;

/** The methods that filters can call, by the type of the value that they are called on. */
final class Methods {
    private static final Set<String> OF_OBJECTS =
            Set.of("hasOwnProperty", "propertyIsEnumerable", "toString", "valueOf");
    private static final Set<String> OF_PATTERNS = Set.of("test", "exec");
    private static final Set<String> OF_NUMBERS = Set.of("toFixed");

    private Methods() {}

    /** Whether any value has a method of that name. */
    static boolean isKnown(String name) {
        return StringMethods.NAMES.contains(name)
                || ArrayMethods.NAMES.contains(name)
                || OF_OBJECTS.contains(name)
                || OF_PATTERNS.contains(name)
                || OF_NUMBERS.contains(name);
    }

    static boolean isKnown(Object object, String name) {
        if (OF_OBJECTS.contains(name)) {
            return true;
        }
        if (object instanceof String) {
            return StringMethods.NAMES.contains(name);
        }
        if (isArray(object)) {
            return ArrayMethods.NAMES.contains(name);
        }
        return object instanceof Double
                ? OF_NUMBERS.contains(name)
                : object instanceof EcmaPattern && OF_PATTERNS.contains(name);
    }

    static Object call(Object object, String name, List<Object> arguments) {
        if (Js.isNullish(object)) {
            throw FilterFailure.noMember(object, name);
        }
        boolean shadowed = object instanceof Value value && value.has(name);
        if (shadowed || !isKnown(object, name)) {
            throw FilterFailure.noFunction(name);
        }
        if (object instanceof String text && StringMethods.NAMES.contains(name)) {
            return StringMethods.call(text, name, arguments);
        }
        if (isArray(object) && ArrayMethods.NAMES.contains(name)) {
            return ArrayMethods.call(object, name, arguments);
        }
        if (object instanceof EcmaPattern pattern && OF_PATTERNS.contains(name)) {
            String text = Js.string(argument(arguments, 0));
            return name.equals("test") ? (Object) Matching.test(pattern, text) : Matching.first(pattern, text);
        }
        if (object instanceof Double number && name.equals("toFixed")) {
            return toFixed(number, arguments);
        }
        return switch (name) {
            case "toString" -> Js.string(object);
            case "valueOf" -> object;
            default -> has(object, Js.string(argument(arguments, 0)));
        };
    }

    static Object argument(List<Object> arguments, int index) {
        return index < arguments.size() ? arguments.get(index) : Js.UNDEFINED;
    }

    private static boolean isArray(Object object) {
        return object instanceof List<?> || (object instanceof Value value && value.isArray());
    }

    private static boolean has(Object object, String name) {
        if (object instanceof Value value) {
            return value.has(name) || (value.isArray() && name.equals("length"));
        }
        Object member = Members.get(object, name);
        return !(member instanceof Method) && !Js.isUndefined(member);
    }

    private static String toFixed(double number, List<Object> arguments) {
        double digits = arguments.isEmpty() ? 0 : Js.number(arguments.get(0));
        if (!(digits >= 0 && digits <= 100)) {
            throw new FilterFailure("toFixed() digits argument must be between 0 and 100");
        }
        return Double.isNaN(number) || Math.abs(number) >= 1e21
                ? Numbers.text(number)
                : new java.math.BigDecimal(number)
                        .setScale((int) digits, java.math.RoundingMode.HALF_UP)
                        .toPlainString();
    }
}
