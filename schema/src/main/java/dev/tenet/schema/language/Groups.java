package dev.tenet.schema.language;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The capturing groups of an expression, which a back-reference may precede (ECMA-262, section 22.2.1.1). */
record Groups(int count, Set<String> names) {
    private static final Pattern SKIPPED_OR_GROUP = Pattern.compile(
            "\\\\.|\\[(?:\\\\.|[^\\]\\\\])*+]|\\((?:\\?<(?<name>[^=!>][^>]*)>|(?!\\?))", Pattern.DOTALL);

    static Groups of(String expression) {
        int count = 0;
        Set<String> names = new HashSet<>();
        Matcher matcher = SKIPPED_OR_GROUP.matcher(expression);
        while (matcher.find()) {
            if (matcher.group().startsWith("(")) {
                count++;
            }
            if (matcher.group("name") != null) {
                names.add(matcher.group("name"));
            }
        }
        return new Groups(count, names);
    }
}
