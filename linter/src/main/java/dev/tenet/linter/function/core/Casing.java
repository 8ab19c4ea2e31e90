package dev.tenet.linter.function.core;

import dev.tenet.linter.function.FunctionContext;
import dev.tenet.linter.function.FunctionDefinition;
import dev.tenet.linter.function.OptionsException;
import dev.tenet.linter.function.RuleFunction;
import dev.tenet.linter.function.Violation;
import dev.tenet.linter.regex.EcmaPattern;
import dev.tenet.linter.regex.EcmaPatternException;
import dev.tenet.linter.value.Value;
import java.util.List;

/**
 * {@code casing}: a name is written in the way that is asked for.
 *
 * @param separator a text that is fine on its own; empty where there is none
 */
record Casing(String type, EcmaPattern pattern, String separator) implements RuleFunction {

    @Override
    public List<Violation> check(Value target, FunctionContext context) {
        String text = target.text();
        boolean fine = text.isEmpty() || text.length() == 1 && text.equals(separator) || pattern.test(text);
        return fine ? List.of() : List.of(Violation.here("must be " + type + " case"));
    }

    private static EcmaPattern pattern(String type, boolean digits, Value separator) {
        String small = digits ? "a-z0-9" : "a-z";
        String capital = digits ? "A-Z0-9" : "A-Z";
        String hump = "(?:[" + capital + "](?:[" + small + "]+|$))*";
        String words = switch (type) {
            case "flat" -> "[a-z][" + small + "]*";
            case "camel" -> "[a-z][" + small + "]*" + hump;
            case "pascal" -> "[A-Z][" + small + "]*" + hump;
            case "kebab" -> "[a-z][" + small + "]*(?:-[" + small + "]+)*";
            case "cobol" -> "[A-Z][" + capital + "]*(?:-[" + capital + "]+)*";
            case "snake" -> "[a-z][" + small + "]*(?:_[" + small + "]+)*";
            default -> "[A-Z][" + capital + "]*(?:_[" + capital + "]+)*";
        };
        String source = words;
        if (!separator.isUndefined()) {
            String between = "[" + escaped(separator.get("char").text()) + "]";
            String leading = separator.get("allowLeading").isTrue() ? between + "?" : "";
            source = leading + words + "(?:" + between + words + ")*";
        }
        try {
            return EcmaPattern.compile("^" + source + "$", "");
        } catch (EcmaPatternException e) {
            throw new IllegalArgumentException(e.reason(), e);
        }
    }

    private static String escaped(String text) {
        return text.replaceAll("[\\\\^$.*+?()\\[\\]{}|]", "\\\\$0");
    }

    static final class Definition implements FunctionDefinition {
        private static final OptionsSchema OPTIONS = new OptionsSchema("casing", """
                {"required": ["type"], "type": "object", "properties": {
                  "type": {"type": "string", "enum": ["flat", "camel", "pascal", "kebab", "cobol", "snake", "macro"],
                    "errorMessage": "\\"casing\\" function and its \\"type\\" option accept the following values: flat, camel, pascal, kebab, cobol, snake, macro"},
                  "disallowDigits": {"type": "boolean"},
                  "separator": {"type": "object", "required": ["char"], "additionalProperties": false, "properties": {
                    "char": {"type": "string", "maxLength": 1,
                      "errorMessage": "\\"casing\\" function and its \\"separator.char\\" option accepts only char, i.e. \\"I\\" or \\"/\\""},
                    "allowLeading": {"type": "boolean"}}}},
                 "additionalProperties": false,
                 "errorMessage": {"type": "\\"casing\\" function has invalid options specified. Example valid options: { \\"type\\": \\"camel\\" }, { \\"type\\": \\"pascal\\", \\"disallowDigits\\": true }"}}
                """);

        @Override
        public String name() {
            return "casing";
        }

        @Override
        public RuleFunction bind(Value options) throws OptionsException {
            OPTIONS.check(options);
            String type = options.get("type").text();
            Value separator = options.get("separator");
            String alone = separator.get("allowLeading").isTrue()
                    ? separator.get("char").text()
                    : "";
            return new Casing(type, pattern(type, !options.get("disallowDigits").isTrue(), separator), alone);
        }
    }
}
