package dev.tenet.linter.regex;

import dev.tenet.linter.regex.CharacterSet.Range;
import java.util.List;

/**
 * Writes a regular expression in the syntax of an engine of Java. Everything that the dialects read differently is spelled out: classes
 * as ranges, edges of words and lines as what stands around them.
 */
final class SyntaxWriter {
    private static final String WORD = "[0-9A-Z_a-z]";
    private static final String NO_LINE_END = "[^\\x{a}\\x{d}\\x{2028}\\x{2029}]";
    /** What look-behind may repeat at most, where the expression gives no end: Java needs one. */
    private static final int LOOK_BEHIND = 100;
    /** The largest count that the linear engine repeats. */
    private static final int LINEAR_COUNT = 1000;

    private final EcmaFlags flags;
    private final boolean linear;
    private final StringBuilder out = new StringBuilder();
    private boolean behind;
    private boolean possible = true;

    private SyntaxWriter(EcmaFlags flags, boolean linear) {
        this.flags = flags;
        this.linear = linear;
    }

    /** For {@link java.util.regex.Pattern}. */
    static String backtracking(Term term, EcmaFlags flags) {
        SyntaxWriter writer = new SyntaxWriter(flags, false);
        writer.write(term);
        return writer.out.toString();
    }

    /** For an engine that takes time linear in the text; empty where it cannot say the same. */
    static java.util.Optional<String> linear(Term term, EcmaFlags flags) {
        SyntaxWriter writer = new SyntaxWriter(flags, true);
        writer.write(term);
        return writer.possible ? java.util.Optional.of(writer.out.toString()) : java.util.Optional.empty();
    }

    private void write(Term term) {
        if (term instanceof Term.Choice choice) {
            between("(?:", choice.options(), "|");
        } else if (term instanceof Term.Sequence sequence) {
            between("(?:", sequence.terms(), "");
        } else if (term instanceof Term.Characters characters) {
            set(characters.set());
        } else if (term instanceof Term.Place place) {
            place(place);
        } else if (term instanceof Term.Look look) {
            look(look);
        } else if (term instanceof Term.Group group) {
            between("(", List.of(group.term()), "");
        } else if (term instanceof Term.Reference reference) {
            possible &= !linear;
            out.append("(?:\\").append(reference.group()).append(')');
        } else if (term instanceof Term.Repeat repeat) {
            repeat(repeat);
        }
    }

    private void between(String open, List<Term> terms, String separator) {
        out.append(open);
        for (int i = 0; i < terms.size(); i++) {
            out.append(i == 0 ? "" : separator);
            write(terms.get(i));
        }
        out.append(')');
    }

    private void place(Term.Place place) {
        switch (place) {
            case START -> line(flags.multiline() ? "(?<!" + NO_LINE_END + ")" : "\\A");
            case END -> line(flags.multiline() ? "(?!" + NO_LINE_END + ")" : "\\z");
            case WORD_EDGE ->
                out.append(linear ? "\\b" : "(?:(?<=" + WORD + ")(?!" + WORD + ")|(?<!" + WORD + ")(?=" + WORD + "))");
            case NO_WORD_EDGE ->
                out.append(linear ? "\\B" : "(?:(?<=" + WORD + ")(?=" + WORD + ")|(?<!" + WORD + ")(?!" + WORD + "))");
        }
    }

    private void line(String edge) {
        possible &= !linear || !flags.multiline();
        out.append(edge);
    }

    private void look(Term.Look look) {
        possible &= !linear;
        boolean outer = behind;
        behind |= !look.ahead();
        between("(?" + (look.ahead() ? "" : "<") + (look.negative() ? "!" : "="), List.of(look.term()), "");
        behind = outer;
    }

    private void repeat(Term.Repeat repeat) {
        between("(?:", List.of(repeat.term()), "");
        int least = repeat.least();
        int most = repeat.most() < 0 && behind
                ? (int) Math.min((long) least + LOOK_BEHIND, Integer.MAX_VALUE)
                : repeat.most();
        possible &= !linear || (least <= LINEAR_COUNT && most <= LINEAR_COUNT);
        out.append('{').append(least);
        if (most != least) {
            out.append(',').append(most < 0 ? "" : Integer.toString(most));
        }
        out.append('}').append(repeat.lazy() ? "?" : "");
    }

    private void set(CharacterSet set) {
        possible &= !linear || set.properties().isEmpty();
        if (set.isSingle()) {
            character(set.ranges().get(0).first());
            return;
        }
        boolean empty = set.ranges().isEmpty() && set.properties().isEmpty();
        out.append(set.negated() != empty ? "[^" : "[");
        for (Range range : empty ? CharacterSet.ANY.ranges() : set.ranges()) {
            Units.of(range, flags.unicode()).forEach(this::range);
        }
        set.properties().forEach(out::append);
        out.append(']');
    }

    private void range(Range range) {
        plain(range.first());
        out.append('-');
        plain(range.last());
    }

    private void character(int c) {
        plain(flags.unicode() ? c : Units.of(c));
    }

    private void plain(int c) {
        boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
        if (letter) {
            out.append((char) c);
        } else {
            out.append("\\x{").append(Integer.toHexString(c)).append('}');
        }
    }
}
