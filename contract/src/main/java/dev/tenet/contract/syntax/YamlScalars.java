package dev.tenet.contract.syntax;

import dev.tenet.contract.tree.BooleanNode;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.NullNode;
import dev.tenet.contract.tree.NumberNode;
import dev.tenet.contract.tree.StringNode;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * What a scalar is by the core schema of YAML 1.2 (section 10.3): {@code yes}, {@code on} and dates are strings. The methods throw
 * {@link NumberFormatException} with a message for the user where a scalar has no JSON value.
 */
final class YamlScalars {
    private static final String PREFIX = "tag:yaml.org,2002:";

    private YamlScalars() {}

    /** A plain scalar without tag. */
    static Node plain(String text, int start, int end) {
        if (text.isEmpty()) {
            return new NullNode(start, end);
        }
        char first = text.charAt(0);
        switch (first) {
            case '~', 'n', 'N' -> {
                if (isNull(text)) {
                    return new NullNode(start, end);
                }
            }
            case 't', 'T', 'f', 'F' -> {
                if (isBoolean(text)) {
                    return new BooleanNode(first == 't' || first == 'T', start, end);
                }
            }
            case '+', '-', '.', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> {
                if (isInteger(text) || isFloat(text)) {
                    return new NumberNode(number(text), start, end);
                }
                if (isInfiniteOrNan(text)) {
                    throw new NumberFormatException(text + " has no place in JSON; write a finite number, or quote it");
                }
            }
            default -> {}
        }
        return new StringNode(text, start, end);
    }

    /** What a plain scalar is: null, boolean, number or string. */
    static String kind(String text) {
        if (text.isEmpty() || isNull(text)) {
            return "null";
        }
        return isBoolean(text)
                ? "boolean"
                : isInteger(text) || isFloat(text) || isInfiniteOrNan(text) ? "number" : "string";
    }

    /** A scalar with an explicit tag. */
    static Node tagged(String tag, String text, int start, int end) {
        boolean fits;
        switch (tag.startsWith(PREFIX) ? tag.substring(PREFIX.length()) : tag) {
            case "str", "!" -> {
                return new StringNode(text, start, end);
            }
            case "null" -> fits = text.isEmpty() || isNull(text);
            case "bool" -> fits = isBoolean(text);
            case "int" -> fits = isInteger(text);
            case "float" -> fits = isInteger(text) || isFloat(text);
            default -> throw new NumberFormatException("unknown tag " + shown(tag) + "; remove it");
        }
        if (!fits) {
            throw new NumberFormatException(
                    "\"" + text + "\" does not fit its tag " + shown(tag) + "; correct one of the two");
        }
        return plain(text, start, end);
    }

    static String shown(String tag) {
        return tag.startsWith(PREFIX) ? "!!" + tag.substring(PREFIX.length()) : tag;
    }

    private static boolean isNull(String text) {
        return text.equals("~") || text.equals("null") || text.equals("Null") || text.equals("NULL");
    }

    private static boolean isBoolean(String text) {
        return switch (text) {
            case "true", "True", "TRUE", "false", "False", "FALSE" -> true;
            default -> false;
        };
    }

    private static boolean isInfiniteOrNan(String text) {
        String unsigned = text.charAt(0) == '-' || text.charAt(0) == '+' ? text.substring(1) : text;
        return switch (unsigned) {
            case ".inf", ".Inf", ".INF" -> true;
            case ".nan", ".NaN", ".NAN" -> unsigned.length() == text.length();
            default -> false;
        };
    }

    private static BigDecimal number(String text) {
        if (text.length() > 2 && text.charAt(0) == '0' && (text.charAt(1) == 'x' || text.charAt(1) == 'o')) {
            if (text.length() > 800) {
                throw new NumberFormatException("a number of more than 1000 digits; write a shorter one");
            }
            return new BigDecimal(new BigInteger(text.substring(2), text.charAt(1) == 'x' ? 16 : 8));
        }
        return text.length() <= 18 && isDigits(text, 0, text.length())
                ? BigDecimal.valueOf(Long.parseLong(text))
                : Numbers.parse(text);
    }

    private static boolean isInteger(String text) {
        if (text.startsWith("0x") || text.startsWith("0o")) {
            int radix = text.charAt(1) == 'x' ? 16 : 8;
            for (int i = 2; i < text.length(); i++) {
                if (text.charAt(i) > 'f' || Character.digit(text.charAt(i), radix) < 0) {
                    return false;
                }
            }
            return text.length() > 2;
        }
        int start = afterSign(text, 0);
        return start < text.length() && isDigits(text, start, text.length());
    }

    /** {@code [-+]? ( \. [0-9]+ | [0-9]+ ( \. [0-9]* )? ) ( [eE] [-+]? [0-9]+ )?} */
    private static boolean isFloat(String text) {
        int start = afterSign(text, 0);
        int whole = afterDigits(text, start);
        int end = whole;
        if (end < text.length() && text.charAt(end) == '.') {
            end = afterDigits(text, end + 1);
            if (whole == start && end == whole + 1) {
                return false;
            }
        } else if (whole == start) {
            return false;
        }
        if (end < text.length() && (text.charAt(end) == 'e' || text.charAt(end) == 'E')) {
            int exponent = afterSign(text, end + 1);
            return exponent < text.length() && isDigits(text, exponent, text.length());
        }
        return end == text.length();
    }

    private static int afterSign(String text, int at) {
        return at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+') ? at + 1 : at;
    }

    private static int afterDigits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    private static boolean isDigits(String text, int from, int to) {
        return afterDigits(text, from) == to;
    }
}
