package dev.tenet.linter.regex;

import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Unicode properties, {@code \p{…}}: those that Java knows too. */
final class UnicodeProperties {
    private UnicodeProperties() {}

    /** The property whose name follows. */
    static CharacterSet parse(EcmaReader in, boolean negated) throws EcmaPatternException {
        if (!in.take("{")) {
            throw in.error("Invalid property name");
        }
        int start = in.offset();
        while (!in.atEnd() && in.peek() != '}') {
            in.next();
        }
        String name = in.since(start);
        if (!in.take("}")) {
            throw in.error("Invalid property name");
        }
        return new CharacterSet(List.of(), List.of(java(name, in)), negated);
    }

    private static String java(String name, EcmaReader in) throws EcmaPatternException {
        int equals = name.indexOf('=');
        String key = equals < 0 ? "" : name.substring(0, equals);
        String value = name.substring(equals + 1);
        List<String> candidates = switch (key) {
            case "" -> List.of("\\p{" + category(value) + "}", "\\p{Is" + value + "}");
            case "General_Category", "gc" -> List.of("\\p{" + category(value) + "}");
            case "Script", "sc", "Script_Extensions", "scx" -> List.of("\\p{script=" + value + "}");
            default -> List.of();
        };
        for (String candidate : candidates) {
            try {
                Pattern.compile(candidate);
                return candidate;
            } catch (PatternSyntaxException e) {
                continue;
            }
        }
        throw in.error("Invalid property name");
    }

    private static String category(String name) {
        return switch (name) {
            case "Letter" -> "L";
            case "Lowercase_Letter" -> "Ll";
            case "Uppercase_Letter" -> "Lu";
            case "Titlecase_Letter" -> "Lt";
            case "Modifier_Letter" -> "Lm";
            case "Other_Letter" -> "Lo";
            case "Mark" -> "M";
            case "Number" -> "N";
            case "Decimal_Number" -> "Nd";
            case "Punctuation" -> "P";
            case "Symbol" -> "S";
            case "Separator" -> "Z";
            case "Space_Separator" -> "Zs";
            case "Other" -> "C";
            case "Control" -> "Cc";
            default -> name;
        };
    }
}
