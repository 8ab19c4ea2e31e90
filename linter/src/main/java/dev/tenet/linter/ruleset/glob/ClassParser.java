package dev.tenet.linter.ruleset.glob;

import dev.tenet.linter.ruleset.glob.CharacterSet.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code [a-z]} and {@code [!a]}. */
final class ClassParser {
    private ClassParser() {}

    /** @param end after the bracket that closes it */
    record Parsed(CharacterSet set, int end) {}

    /** Empty where it is not closed, or a span goes backwards. */
    static Optional<Parsed> parse(String text, int open, int to) {
        List<Character> characters = new ArrayList<>();
        List<Integer> dashes = new ArrayList<>();
        int first = open + 1;
        boolean negated = first < to && (text.charAt(first) == '!' || text.charAt(first) == '^');
        int at = negated ? first + 1 : first;
        while (at < to && (text.charAt(at) != ']' || at == first)) {
            if (text.charAt(at) == '\\' && at + 1 < to) {
                at++;
            } else if (text.charAt(at) == '-') {
                dashes.add(characters.size());
            }
            characters.add(text.charAt(at++));
        }
        int end = at + 1;
        return at == to
                ? Optional.empty()
                : spans(characters, dashes).map(spans -> new Parsed(new CharacterSet(spans, negated), end));
    }

    private static Optional<List<Span>> spans(List<Character> characters, List<Integer> dashes) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < characters.size(); i++) {
            boolean isSpan = i + 2 < characters.size() && dashes.contains(i + 1);
            char from = characters.get(i);
            char upTo = isSpan ? characters.get(i + 2) : from;
            if (upTo < from) {
                return Optional.empty();
            }
            spans.add(new Span(from, upTo));
            i += isSpan ? 2 : 0;
        }
        return Optional.of(spans);
    }
}
