package dev.tenet.linter.regex;

import java.util.LinkedHashMap;
import java.util.Map;

/** The groups of a regular expression: how many there are and what they are called, known before it is read. */
final class GroupNames {
    private final Map<String, Integer> names = new LinkedHashMap<>();
    private int count;

    static GroupNames of(String source, EcmaFlags flags) throws EcmaPatternException {
        GroupNames groups = new GroupNames();
        EcmaReader in = new EcmaReader(source, flags);
        boolean inClass = false;
        while (!in.atEnd()) {
            int c = in.next();
            if (c == '\\') {
                in.next();
            } else if (c == '[') {
                inClass = true;
            } else if (c == ']') {
                inClass = false;
            } else if (c == '(' && !inClass) {
                groups.open(in);
            }
        }
        return groups;
    }

    private void open(EcmaReader in) throws EcmaPatternException {
        if (!in.looksAt("?")) {
            count++;
        } else if (in.looksAt("?<") && !in.looksAt("?<=") && !in.looksAt("?<!")) {
            in.take("?<");
            count++;
            if (names.put(read(in), count) != null) {
                throw in.error("Duplicate capture group name");
            }
        }
    }

    /** The name of a group up to its {@code >}. */
    static String read(EcmaReader in) throws EcmaPatternException {
        StringBuilder name = new StringBuilder();
        while (true) {
            int c = in.next();
            if (c == '>' && !name.isEmpty()) {
                return name.toString();
            }
            boolean fits = name.isEmpty()
                    ? Character.isUnicodeIdentifierStart(c) || c == '$' || c == '_'
                    : Character.isUnicodeIdentifierPart(c) || c == '$' || c == '_' || c == 0x200C || c == 0x200D;
            if (c == EcmaReader.END || !fits) {
                throw in.error("Invalid capture group name");
            }
            name.appendCodePoint(c);
        }
    }

    int count() {
        return count;
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    /** The number of a named group, or 0. */
    int index(String name) {
        return names.getOrDefault(name, 0);
    }
}
