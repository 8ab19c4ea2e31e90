package dev.tenet.schema.verify;

import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.BooleanNode;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.NullNode;
import dev.tenet.contract.tree.NumberNode;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.StringNode;
import java.math.BigDecimal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Our tree as the tree of Jackson, which the validator reads. */
final class JacksonNodes {
    private static final BigDecimal LARGEST_INT = BigDecimal.valueOf(Integer.MAX_VALUE);
    private static final BigDecimal LARGEST_LONG = BigDecimal.valueOf(Long.MAX_VALUE);

    private final JsonNodeFactory factory = JsonNodeFactory.instance;

    JsonNode of(Node node) {
        if (node instanceof ObjectNode object) {
            tools.jackson.databind.node.ObjectNode out = factory.objectNode();
            for (int i = 0; i < object.size(); i++) {
                out.set(object.key(i), of(object.value(i)));
            }
            return out;
        } else if (node instanceof ArrayNode array) {
            tools.jackson.databind.node.ArrayNode out = factory.arrayNode(array.size());
            array.items().forEach(item -> out.add(of(item)));
            return out;
        } else if (node instanceof StringNode string) {
            return factory.stringNode(string.value());
        } else if (node instanceof BooleanNode bool) {
            return factory.booleanNode(bool.value());
        } else if (node instanceof NullNode) {
            return factory.nullNode();
        }
        return number((NumberNode) node);
    }

    /** Whole numbers as integers, so that {@code 1.0} is one, as all drafts since 6 say. */
    private JsonNode number(NumberNode number) {
        BigDecimal value = number.value();
        if (!number.isInteger()) {
            return factory.numberNode(value);
        }
        if (value.abs().compareTo(LARGEST_INT) <= 0) {
            return factory.numberNode(value.intValueExact());
        }
        return value.abs().compareTo(LARGEST_LONG) <= 0
                ? factory.numberNode(value.longValueExact())
                : factory.numberNode(value.toBigIntegerExact());
    }
}
