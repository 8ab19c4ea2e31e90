package dev.tenet.schema.language;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Regular expressions that mean the same in ECMAScript and in java.util.regex, over few letters. */
final class RandomExpressions {
    static final List<String> LETTERS = List.of("a", "b", "1", "-");

    static Arbitrary<String> expressions() {
        return expressions(3, true);
    }

    private static Arbitrary<String> expressions(int depth, boolean looks) {
        Arbitrary<String> leaf = Arbitraries.of(
                "a", "b", "1", "-", ".", "[ab]", "[^a]", "\\w", "\\W", "\\d", "", "^", "$", "\\b", "\\B");
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<String> inner = expressions(depth - 1, looks);
        Arbitrary<String> quantified = Combinators.combine(
                        inner, Arbitraries.of("*", "+", "?", "{2}", "{1,2}", "{0,3}", "{2,}", "*?"))
                .as((body, quantifier) -> "(?:" + body + ")" + quantifier);
        Arbitrary<String> sequence = inner.list().ofMinSize(2).ofMaxSize(4).map(parts -> String.join("", group(parts)));
        Arbitrary<String> choice =
                inner.list().ofMinSize(2).ofMaxSize(3).map(parts -> "(?:" + String.join("|", parts) + ")");
        if (!looks) {
            return Arbitraries.oneOf(leaf, quantified, sequence, choice);
        }
        Arbitrary<String> ahead = Combinators.combine(Arbitraries.of("(?=", "(?!"), expressions(depth - 1, false))
                .as((open, body) -> open + body + ")");
        Arbitrary<String> behind = Combinators.combine(
                        Arbitraries.of("(?<=", "(?<!"), Arbitraries.of("a", "^", "ab", "a|1b", "^a?", "[^a]{1,2}", ""))
                .as((open, body) -> open + body + ")");
        return Arbitraries.oneOf(leaf, quantified, sequence, sequence, choice, ahead, behind);
    }

    private static List<String> group(List<String> parts) {
        return parts.stream()
                .map(part -> part.contains("|") ? "(?:" + part + ")" : part)
                .toList();
    }

    /** All words of up to so many letters. */
    static List<String> words(int length) {
        if (length == 0) {
            return List.of("");
        }
        List<String> shorter = words(length - 1);
        return Stream.concat(
                        Stream.of(""),
                        shorter.stream().flatMap(word -> LETTERS.stream().map(letter -> word + letter)))
                .distinct()
                .collect(Collectors.toList());
    }

    private RandomExpressions() {}
}
