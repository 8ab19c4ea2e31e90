package dev.tenet.linter.regex;

import dev.tenet.linter.regex.Term.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads a regular expression as ECMA-262 defines it, with what its annex B allows to patterns without the flag {@code u}. */
final class EcmaParser {
    private static final int DEEPEST = 250;

    private final EcmaReader in;
    private final EcmaFlags flags;
    private final GroupNames groups;
    private final EscapeParser escapes;
    private final Set<Integer> closed = new HashSet<>();
    private int opened;
    private int depth;

    private EcmaParser(String source, EcmaFlags flags) throws EcmaPatternException {
        this.in = new EcmaReader(source, flags);
        this.flags = flags;
        this.groups = GroupNames.of(source, flags);
        this.escapes = new EscapeParser(in);
    }

    static Term parse(String source, EcmaFlags flags) throws EcmaPatternException {
        EcmaParser parser = new EcmaParser(source, flags);
        Term term = parser.choice();
        if (!parser.in.atEnd()) {
            throw parser.in.error("Unmatched ')'");
        }
        return term;
    }

    private Term choice() throws EcmaPatternException {
        if (++depth > DEEPEST) {
            throw in.error("Regular expression too large");
        }
        List<Term> options = new ArrayList<>();
        do {
            options.add(sequence());
        } while (in.take("|"));
        depth--;
        return options.size() == 1 ? options.get(0) : new Term.Choice(options);
    }

    private Term sequence() throws EcmaPatternException {
        List<Term> terms = new ArrayList<>();
        while (!in.atEnd() && in.peek() != '|' && in.peek() != ')') {
            terms.add(repeated(atom()));
        }
        return terms.size() == 1 ? terms.get(0) : new Term.Sequence(terms);
    }

    private Term atom() throws EcmaPatternException {
        int c = in.next();
        return switch (c) {
            case '^' -> Place.START;
            case '$' -> Place.END;
            case '.' -> new Term.Characters(flags.dotAll() ? CharacterSet.ANY : CharacterSet.LINE_ENDS.negate());
            case '(' -> group();
            case '[' -> new Term.Characters(new ClassParser(in, escapes).parse());
            case '\\' -> escape();
            case '*', '+', '?' -> throw in.error("Nothing to repeat");
            case '{' -> {
                in.back(in.offset() - 1);
                if (isQuantifier()) {
                    throw in.error("Nothing to repeat");
                }
                if (flags.unicode()) {
                    throw in.error("Lone quantifier brackets");
                }
                in.next();
                yield literal(c);
            }
            case '}', ']' -> {
                if (flags.unicode()) {
                    throw in.error("Lone quantifier brackets");
                }
                yield literal(c);
            }
            default -> literal(c);
        };
    }

    private static Term literal(int c) {
        return new Term.Characters(CharacterSet.of(c));
    }

    private Term group() throws EcmaPatternException {
        if (in.take("?:")) {
            return inside();
        }
        if (in.take("?=")) {
            return new Term.Look(true, false, inside());
        }
        if (in.take("?!")) {
            return new Term.Look(true, true, inside());
        }
        if (in.take("?<=")) {
            return new Term.Look(false, false, inside());
        }
        if (in.take("?<!")) {
            return new Term.Look(false, true, inside());
        }
        if (in.take("?<")) {
            GroupNames.read(in);
        } else if (in.looksAt("?")) {
            throw in.error("Invalid group");
        }
        int index = ++opened;
        Term term = inside();
        closed.add(index);
        return new Term.Group(index, term);
    }

    private Term inside() throws EcmaPatternException {
        Term term = choice();
        if (!in.take(")")) {
            throw in.error("Unterminated group");
        }
        return term;
    }

    private Term escape() throws EcmaPatternException {
        int start = in.offset();
        int c = in.next();
        if (c == 'b' || c == 'B') {
            return c == 'b' ? Place.WORD_EDGE : Place.NO_WORD_EDGE;
        }
        if (c == 'k' && (flags.unicode() || !groups.isEmpty())) {
            return named();
        }
        if (c >= '1' && c <= '9') {
            in.back(start);
            int number = in.decimal();
            if (number <= groups.count()) {
                return reference(number);
            }
            if (flags.unicode()) {
                throw in.error("Invalid escape");
            }
        }
        in.back(start);
        return new Term.Characters(escapes.parse(false));
    }

    private Term named() throws EcmaPatternException {
        if (!in.take("<")) {
            throw in.error("Invalid named reference");
        }
        int start = in.offset();
        String name;
        try {
            name = GroupNames.read(in);
        } catch (EcmaPatternException e) {
            throw in.error("Invalid named reference");
        }
        int index = groups.index(name);
        if (index == 0) {
            in.back(start);
            throw in.error("Invalid named capture referenced");
        }
        return reference(index);
    }

    /** A reference to a group that is not closed yet matches nothing at all. */
    private Term reference(int index) {
        return closed.contains(index) ? new Term.Reference(index) : new Term.Sequence(List.of());
    }

    private Term repeated(Term term) throws EcmaPatternException {
        int start = in.offset();
        int least;
        int most;
        if (in.take("*")) {
            least = 0;
            most = -1;
        } else if (in.take("+")) {
            least = 1;
            most = -1;
        } else if (in.take("?")) {
            least = 0;
            most = 1;
        } else if (isQuantifier()) {
            in.take("{");
            least = in.decimal();
            most = in.take(",") ? in.decimal() : least;
            in.take("}");
        } else if (in.looksAt("{") && flags.unicode()) {
            throw in.error("Incomplete quantifier");
        } else {
            return term;
        }
        if (term instanceof Place) {
            throw in.error("Nothing to repeat");
        }
        if (term instanceof Term.Look look && (!look.ahead() || flags.unicode())) {
            throw in.error("Invalid quantifier");
        }
        if (most >= 0 && most < least) {
            in.back(start);
            throw in.error("numbers out of order in {} quantifier");
        }
        return new Term.Repeat(term, least, most, in.take("?"));
    }

    private boolean isQuantifier() {
        int start = in.offset();
        boolean found = in.take("{") && in.decimal() >= 0;
        if (found && in.take(",")) {
            in.decimal();
        }
        found = found && in.looksAt("}");
        in.back(start);
        return found;
    }
}
