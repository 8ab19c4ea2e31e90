package dev.tenet.schema.language;

/** Reads a character class after its opening bracket (ECMA-262, section 22.2.1, CharacterClass). */
final class ClassParser {
    private final Source source;
    private final EscapeParser escapes;

    ClassParser(Source source) {
        this.source = source;
        this.escapes = new EscapeParser(source);
    }

    /** A part of a class: a single code point, which may start a range, or a set. */
    private record Atom(int codePoint, CodePoints members) {
        static final int SET = -1;
    }

    CodePoints parse(boolean ignoreCase) throws ExpressionSyntaxException {
        boolean negated = source.accept("^");
        CodePoints members = CodePoints.NONE;
        while (!source.accept("]")) {
            members = members.or(part());
        }
        CodePoints all = ignoreCase ? CaseVariants.of(members) : members;
        return negated ? all.complement() : all;
    }

    private CodePoints part() throws ExpressionSyntaxException {
        Atom first = atom();
        if (source.peek() != '-' || source.peek(1) == ']' || source.peek(1) == Source.END) {
            return first.members();
        }
        source.expect("-");
        Atom last = atom();
        if (first.codePoint() == Atom.SET || last.codePoint() == Atom.SET) {
            // Annex B.1.2.5: [\w-.] means the class, the hyphen and the dot.
            return first.members().or(CodePoints.of('-')).or(last.members());
        }
        if (first.codePoint() > last.codePoint()) {
            throw source.error("range out of order");
        }
        return CodePoints.range(first.codePoint(), last.codePoint());
    }

    private Atom atom() throws ExpressionSyntaxException {
        int c = source.next();
        if (c != '\\') {
            return new Atom(c, CodePoints.of(c));
        }
        if (source.accept("b")) {
            return new Atom('\b', CodePoints.of('\b'));
        }
        int start = source.position();
        CodePoints members = escapes.parse();
        boolean single = !CharacterClasses.isClass(letterAt(start)) && !isProperty(letterAt(start));
        if (!single) {
            return new Atom(Atom.SET, members);
        }
        // An unpaired surrogate is no member of anything, but it can bound a range.
        return new Atom(members.isEmpty() ? surrogateAt(start) : members.first(0), members);
    }

    private static boolean isProperty(int letter) {
        return letter == 'p' || letter == 'P';
    }

    private int letterAt(int position) {
        return source.at(position);
    }

    private int surrogateAt(int start) {
        int end = source.position();
        source.backTo(start + 1);
        boolean braced = source.accept("{");
        int value = source.hexadecimal(braced ? end - start - 3 : 4);
        source.backTo(end);
        return value;
    }
}
