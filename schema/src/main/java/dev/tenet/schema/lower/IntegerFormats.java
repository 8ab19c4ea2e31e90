package dev.tenet.schema.lower;

import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.NumberNode;
import dev.tenet.contract.tree.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.Set;

/** Formats of the OpenAPI Format Registry that are ranges of numbers, and those that say nothing about validity. */
final class IntegerFormats {
    private static final Set<String> ANNOTATIONS = Set.of("float", "double", "password", "binary", "decimal", "html");

    private IntegerFormats() {}

    static Optional<Node> range(String format) {
        return switch (format) {
            case "int8" -> signed(8);
            case "int16" -> signed(16);
            case "int32" -> signed(32);
            case "int64" -> signed(64);
            case "uint8" -> unsigned(8);
            case "uint16" -> unsigned(16);
            case "uint32" -> unsigned(32);
            case "uint64" -> unsigned(64);
            default -> Optional.empty();
        };
    }

    /** Whether a format is no constraint on strings: a range of numbers, or a hint. */
    static boolean isAnnotation(String format) {
        return ANNOTATIONS.contains(format) || range(format).isPresent();
    }

    private static Optional<Node> signed(int bits) {
        BigInteger limit = BigInteger.ONE.shiftLeft(bits - 1);
        return between(limit.negate(), limit.subtract(BigInteger.ONE));
    }

    private static Optional<Node> unsigned(int bits) {
        return between(BigInteger.ZERO, BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE));
    }

    private static Optional<Node> between(BigInteger low, BigInteger high) {
        return Optional.of(ObjectNode.builder()
                .put("minimum", NumberNode.of(new BigDecimal(low)))
                .put("maximum", NumberNode.of(new BigDecimal(high)))
                .build());
    }
}
