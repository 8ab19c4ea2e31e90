package dev.tenet.schema.lower;

import dev.tenet.contract.tree.BooleanNode;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.NumberNode;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.StringNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Values that are written as text, as in parameters and headers: there the number 1 and the string "1" are the same. Where a schema lists its values, each is
 * taken for the number or the boolean that it looks like.
 */
final class TextValues {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,30})(\\.[0-9]{0,30}[1-9])?");

    /** Keywords that say more of strings, so that a listed string cannot be taken for a number. */
    private static final List<String> ABOUT_STRINGS = List.of("pattern", "minLength", "maxLength", "format");

    private TextValues() {}

    /** Whether a schema read this way lists its values, and says nothing of strings besides. */
    static boolean areListed(ObjectNode schema, Reading reading) {
        return reading.usage().isText()
                && (schema.has("enum") || schema.has("const"))
                && ABOUT_STRINGS.stream().noneMatch(schema::has);
    }

    static Node canonical(Node value) {
        if (!(value instanceof StringNode text)) {
            return value;
        }
        if (text.value().equals("true") || text.value().equals("false")) {
            return text.value().equals("true") ? BooleanNode.TRUE : BooleanNode.FALSE;
        }
        return NUMBER.matcher(text.value()).matches() && !text.value().equals("-0")
                ? NumberNode.of(new BigDecimal(text.value()))
                : value;
    }
}
