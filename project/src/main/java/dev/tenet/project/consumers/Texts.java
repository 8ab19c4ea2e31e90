package dev.tenet.project.consumers;

import dev.tenet.contract.tree.BooleanNode;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.NumberNode;
import dev.tenet.contract.tree.StringNode;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What was seen of a parameter or a header: texts, of which nobody knows how they are to be read. */
final class Texts implements Usage {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,18})?");
    private static final Pattern BETWEEN_ITEMS = Pattern.compile("[,| \t]+");

    private final Set<Node> values = new HashSet<>();

    private Texts() {}

    static Usage of(List<String> texts) {
        Texts seen = new Texts();
        for (String text : texts) {
            seen.add(text);
            for (String item : BETWEEN_ITEMS.split(text)) {
                seen.add(item);
            }
        }
        return seen;
    }

    private void add(String text) {
        values.add(StringNode.of(text));
        if (NUMBER.matcher(text).matches()) {
            values.add(NumberNode.of(new BigDecimal(text)));
        }
        if (text.equals("true") || text.equals("false")) {
            values.add(BooleanNode.of(text.equals("true")));
        }
    }

    @Override
    public Usage property(String name) {
        return KnownUsage.ANYTHING;
    }

    @Override
    public Usage item() {
        return this;
    }

    @Override
    public Usage otherProperties() {
        return KnownUsage.ANYTHING;
    }

    @Override
    public boolean mayBe(Node value) {
        return values.contains(value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Texts that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }
}
