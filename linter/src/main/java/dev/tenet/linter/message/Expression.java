package dev.tenet.linter.message;

import dev.tenet.linter.value.Numbers;
import dev.tenet.linter.value.Value;
import dev.tenet.linter.value.ValueText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What stands in <code>#{{…}}</code>: terms joined by {@code +}, each a string, a number, a variable, or a call of one of three functions. */
sealed interface Expression {
    /** Words that Spectral does not evaluate wherever they stand. */
    Pattern REFUSED = Pattern.compile("constructor|process|require|global|mainModule|fs|child_process");

    /** Empty where it cannot be evaluated. */
    Optional<String> text(Variables variables);

    /** Empty for what is no expression. */
    static Optional<Expression> parse(String source) {
        return REFUSED.matcher(source).find() ? Optional.empty() : new ExpressionParser(source.strip()).parse();
    }

    record Literal(String value) implements Expression {
        @Override
        public Optional<String> text(Variables variables) {
            return Optional.of(value);
        }
    }

    /** A variable, or what lies below the value. */
    record Variable(String name, List<String> members) implements Expression {
        @Override
        public Optional<String> text(Variables variables) {
            if (members.isEmpty()) {
                return variables.text(name);
            }
            if (!name.equals("value")) {
                return Optional.empty();
            }
            Value at = variables.value();
            for (String member : members) {
                if (at.isUndefined() || at.isNull()) {
                    return Optional.empty();
                }
                at = at.get(member);
            }
            return Optional.of(ValueText.string(at));
        }
    }

    /** All terms, one after the other. */
    record Concatenation(List<Expression> terms) implements Expression {
        @Override
        public Optional<String> text(Variables variables) {
            StringBuilder out = new StringBuilder();
            for (Expression term : terms) {
                Optional<String> text = term.text(variables);
                if (text.isEmpty()) {
                    return text;
                }
                out.append(text.get());
            }
            return Optional.of(out.toString());
        }
    }

    /** {@code toUpperCase(…)}, or {@code ….toUpperCase()}. */
    record UpperCase(Expression of) implements Expression {
        @Override
        public Optional<String> text(Variables variables) {
            return of.text(variables).map(text -> text.toUpperCase(Locale.ROOT));
        }
    }

    /** {@code print("property")}. */
    record Print(Expression name) implements Expression {
        @Override
        public Optional<String> text(Variables variables) {
            return name.text(variables).map(variables::printed);
        }
    }

    static Expression number(double value) {
        return new Literal(Numbers.text(value));
    }
}
