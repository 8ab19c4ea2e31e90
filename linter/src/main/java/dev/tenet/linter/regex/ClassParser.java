package dev.tenet.linter.regex;

import dev.tenet.linter.regex.CharacterSet.Range;
import java.util.ArrayList;
import java.util.List;

/** Reads a character class, from after its opening bracket. */
final class ClassParser {
    private final EcmaReader in;
    private final EscapeParser escapes;
    private final List<Range> ranges = new ArrayList<>();
    private final List<String> properties = new ArrayList<>();

    ClassParser(EcmaReader in, EscapeParser escapes) {
        this.in = in;
        this.escapes = escapes;
    }

    CharacterSet parse() throws EcmaPatternException {
        boolean negated = in.take("^");
        while (!in.take("]")) {
            CharacterSet first = member();
            if (!in.looksAt("-") || in.looksAt("-]")) {
                add(first);
                continue;
            }
            in.take("-");
            CharacterSet last = member();
            if (first.isSingle() && last.isSingle()) {
                range(first.ranges().get(0).first(), last.ranges().get(0).first());
            } else if (in.unicode()) {
                throw in.error("Invalid character class");
            } else {
                add(first);
                add(CharacterSet.of('-'));
                add(last);
            }
        }
        return new CharacterSet(List.copyOf(ranges), List.copyOf(properties), negated);
    }

    private CharacterSet member() throws EcmaPatternException {
        int c = in.next();
        if (c == EcmaReader.END) {
            throw in.error("Unterminated character class");
        }
        return c == '\\' ? escapes.parse(true) : CharacterSet.of(c);
    }

    private void range(int first, int last) throws EcmaPatternException {
        if (first > last) {
            throw in.error("Range out of order in character class");
        }
        ranges.add(new Range(first, last));
    }

    private void add(CharacterSet set) {
        ranges.addAll(set.negated() && set.properties().isEmpty() ? set.outside() : set.ranges());
        for (String property : set.properties()) {
            properties.add(set.negated() ? property.replace("\\p", "\\P") : property);
        }
    }
}
