package dev.tenet.linter.fix;

import dev.tenet.contract.tree.StringNode;
import java.util.Optional;
import java.util.regex.Pattern;

/** How strings are written. */
final class Spelling {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_/.$][^\\s:,\\[\\]{}\"'&*!|>%@`\\\\]*"
            + "(?: (?!#)[^\\s:,\\[\\]{}\"'&*!|>%@`\\\\#-][^\\s:,\\[\\]{}\"'&*!|>%@`\\\\]*)*+");
    private static final Pattern OTHER_VALUE =
            Pattern.compile("(?i)null|true|false|yes|no|on|off|y|n|\\.inf|\\.nan|\\.[0-9].*|\\.\\.\\.");

    private Spelling() {}

    /** A string in JSON. */
    static String json(String value) {
        return StringNode.of(value).toString();
    }

    /** A string in YAML: without quotes where that is no risk. */
    static String yaml(String value) {
        if (PLAIN.matcher(value).matches() && !OTHER_VALUE.matcher(value).matches()) {
            return value;
        }
        return value.chars().anyMatch(c -> c < 0x20 || c > 0x7e && c < 0xa0) ? json(value) : single(value);
    }

    /** A string in place of another one, with the quotes of that; empty where that is a block of lines. */
    static Optional<String> like(String raw, String value) {
        if (raw.startsWith("\"")) {
            return Optional.of(json(value));
        }
        if (raw.startsWith("'")) {
            return Optional.of(single(value));
        }
        return raw.startsWith("|") || raw.startsWith(">") || raw.startsWith("*")
                ? Optional.empty()
                : Optional.of(yaml(value));
    }

    private static String single(String value) {
        return "'" + value.replace("'", "''") + "'";
    }
}
