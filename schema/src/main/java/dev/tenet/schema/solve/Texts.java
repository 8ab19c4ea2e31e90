package dev.tenet.schema.solve;

import dev.tenet.schema.form.Form;
import dev.tenet.schema.language.Format;
import dev.tenet.schema.language.Formats;
import dev.tenet.schema.language.Language;
import dev.tenet.schema.language.LanguageTooComplexException;
import dev.tenet.schema.language.Pattern;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What is known of strings: the languages of patterns, each parsed once, and the formats. */
public final class Texts {
    private final Map<String, Pattern> patterns = new HashMap<>();

    /** What a regular expression means. */
    public Pattern pattern(String expression) {
        return patterns.computeIfAbsent(expression, Texts::parse);
    }

    private static Pattern parse(String expression) {
        try {
            return Pattern.parse(expression);
        } catch (LanguageTooComplexException problem) {
            return new Pattern.Irregular("the pattern is too complex");
        }
    }

    /** The strings in which a regular expression finds a match; empty where it is not regular. */
    Optional<Language> language(String expression) {
        return pattern(expression) instanceof Pattern.Regular regular
                ? Optional.of(regular.language())
                : Optional.empty();
    }

    /** The strings of a format; empty where it is not regular. */
    static Optional<Language> exactly(String format) {
        return Optional.ofNullable(Formats.find(format)).filter(Format::isExact).map(Format::outer);
    }

    Truth matches(String expression, String text) {
        return language(expression)
                .map(language -> Truth.of(language.contains(text)))
                .orElse(Truth.UNKNOWN);
    }

    /** Whether a string satisfies a literal; literals of other kinds hold by themselves. */
    Truth judge(Form form, String text) {
        if (form instanceof Form.Words words) {
            return Truth.of(words.words().contains(text) == words.positive());
        } else if (form instanceof Form.Length length) {
            int size = text.codePointCount(0, text.length());
            return Truth.of(size >= length.min() && (length.max() < 0 || size <= length.max()));
        } else if (form instanceof Form.Matches matches) {
            return matches(matches.pattern(), text).when(matches.positive());
        } else if (form instanceof Form.Formatted formatted) {
            return accepts(formatted.format(), text).when(formatted.positive());
        }
        return Truth.YES;
    }

    private static Truth accepts(String name, String text) {
        Format format = Formats.find(name);
        if (format != null && format.samples().contains(text)) {
            return Truth.YES;
        }
        if (format == null || !format.outer().contains(text)) {
            return format == null ? Truth.UNKNOWN : Truth.NO;
        }
        return format.inner().contains(text) ? Truth.YES : Truth.UNKNOWN;
    }
}
