package dev.tenet.schema.language;

import java.lang.Character.UnicodeScript;
import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Unicode properties by the names of ECMA-262, section 22.2.1.7 (tables 65 to 67), as far as {@link Character} knows them;
 * {@code IsX} is read like {@code X}, as elsewhere than in ECMAScript.
 */
final class UnicodeProperty {
    private static final Map<String, String> CATEGORIES = Map.ofEntries(
            Map.entry("Letter", "L"),
            Map.entry("Cased_Letter", "LC"),
            Map.entry("Uppercase_Letter", "Lu"),
            Map.entry("Lowercase_Letter", "Ll"),
            Map.entry("Titlecase_Letter", "Lt"),
            Map.entry("Modifier_Letter", "Lm"),
            Map.entry("Other_Letter", "Lo"),
            Map.entry("Mark", "M"),
            Map.entry("Combining_Mark", "M"),
            Map.entry("Nonspacing_Mark", "Mn"),
            Map.entry("Spacing_Mark", "Mc"),
            Map.entry("Enclosing_Mark", "Me"),
            Map.entry("Number", "N"),
            Map.entry("Decimal_Number", "Nd"),
            Map.entry("digit", "Nd"),
            Map.entry("Letter_Number", "Nl"),
            Map.entry("Other_Number", "No"),
            Map.entry("Punctuation", "P"),
            Map.entry("punct", "P"),
            Map.entry("Connector_Punctuation", "Pc"),
            Map.entry("Dash_Punctuation", "Pd"),
            Map.entry("Open_Punctuation", "Ps"),
            Map.entry("Close_Punctuation", "Pe"),
            Map.entry("Initial_Punctuation", "Pi"),
            Map.entry("Final_Punctuation", "Pf"),
            Map.entry("Other_Punctuation", "Po"),
            Map.entry("Symbol", "S"),
            Map.entry("Math_Symbol", "Sm"),
            Map.entry("Currency_Symbol", "Sc"),
            Map.entry("Modifier_Symbol", "Sk"),
            Map.entry("Other_Symbol", "So"),
            Map.entry("Separator", "Z"),
            Map.entry("Space_Separator", "Zs"),
            Map.entry("Line_Separator", "Zl"),
            Map.entry("Paragraph_Separator", "Zp"),
            Map.entry("Other", "C"),
            Map.entry("Control", "Cc"),
            Map.entry("cntrl", "Cc"),
            Map.entry("Format", "Cf"),
            Map.entry("Surrogate", "Cs"),
            Map.entry("Private_Use", "Co"),
            Map.entry("Unassigned", "Cn"));

    /** The two letters of {@link Character#getType}, by its value. */
    private static final String TYPES = "CnLuLlLtLmLoMnMeMcNdNlNoZsZlZpCcCf  CoCsPdPsPePcPoSmScSkSoPiPf";

    private static final Set<String> CASED = Set.of("Lu", "Ll", "Lt");

    private static final Map<String, IntPredicate> BINARY = Map.ofEntries(
            Map.entry("Any", c -> true),
            Map.entry("ASCII", c -> c < 0x80),
            Map.entry("Assigned", Character::isDefined),
            Map.entry("Alphabetic", Character::isAlphabetic),
            Map.entry("Alpha", Character::isAlphabetic),
            Map.entry("Uppercase", Character::isUpperCase),
            Map.entry("Upper", Character::isUpperCase),
            Map.entry("Lowercase", Character::isLowerCase),
            Map.entry("Lower", Character::isLowerCase),
            Map.entry("Ideographic", Character::isIdeographic),
            Map.entry("Ideo", Character::isIdeographic),
            Map.entry("White_Space", UnicodeProperty::isWhiteSpace),
            Map.entry("space", UnicodeProperty::isWhiteSpace),
            Map.entry("ASCII_Hex_Digit", UnicodeProperty::isHexDigit),
            Map.entry("AHex", UnicodeProperty::isHexDigit),
            Map.entry("ID_Start", c -> Character.isUnicodeIdentifierStart(c)),
            Map.entry("IDS", c -> Character.isUnicodeIdentifierStart(c)));

    /** The members of a property, as it is named between the braces; empty if the name is not known. */
    static Optional<CodePoints> find(String expression) {
        int equals = expression.indexOf('=');
        if (equals < 0) {
            return alone(expression)
                    .or(() -> expression.startsWith("Is") ? lenient(expression.substring(2)) : Optional.empty());
        }
        String value = expression.substring(equals + 1);
        return switch (expression.substring(0, equals)) {
            case "General_Category", "gc" -> category(value);
            case "Script", "sc", "Script_Extensions", "scx" -> script(value);
            default -> Optional.empty();
        };
    }

    private static Optional<CodePoints> alone(String name) {
        IntPredicate binary = BINARY.get(name);
        return binary == null ? category(name) : Optional.of(CodePoints.matching(binary));
    }

    private static Optional<CodePoints> lenient(String name) {
        return alone(name).or(() -> script(name));
    }

    private static Optional<CodePoints> category(String name) {
        String category = CATEGORIES.getOrDefault(name, name);
        if (!category.equals("LC") && !CATEGORIES.containsValue(category)) {
            return Optional.empty();
        }
        BitSet types = new BitSet();
        for (int type = 0; type < TYPES.length() / 2; type++) {
            String letters = TYPES.substring(2 * type, 2 * type + 2);
            types.set(type, category.equals("LC") ? CASED.contains(letters) : letters.startsWith(category));
        }
        return Optional.of(CodePoints.matching(c -> types.get(Character.getType(c))));
    }

    private static Optional<CodePoints> script(String name) {
        try {
            UnicodeScript script = UnicodeScript.forName(name);
            return Optional.of(CodePoints.matching(c -> UnicodeScript.of(c) == script));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean isWhiteSpace(int c) {
        return CharacterClasses.SPACE.contains(c) && c != 0xFEFF || c == 0x85;
    }

    private static boolean isHexDigit(int c) {
        return c < 0x80 && Character.digit(c, 16) >= 0;
    }

    private UnicodeProperty() {}
}
