package dev.tenet.schema.lower;

import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.Place;
import dev.tenet.contract.tree.StringNode;
import dev.tenet.schema.Dialect;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The dialect that a schema says it is written in: by {@code $schema}, in itself or nearest around it (OpenAPI 3.1, Schema Object). */
final class WrittenDialect {
    private WrittenDialect() {}

    /** That of a schema where none is said is that of the contract; so is an unknown one. */
    static Dialect of(Place schema, Dialect contract) {
        if (contract != Dialect.OPENAPI_3_1) {
            return contract;
        }
        Dialect found = contract;
        @Nullable Node at = schema.document().root();
        for (String token : schema.pointer().tokens()) {
            found = named(at).orElse(found);
            at = inside(at, token);
        }
        return named(schema.node()).orElse(found);
    }

    /** The dialect that a schema names itself. */
    static Optional<Dialect> named(@Nullable Node schema) {
        return schema instanceof ObjectNode object
                        && !object.has("openapi")
                        && object.get("$schema") instanceof StringNode uri
                ? Dialect.named(uri.value())
                : Optional.empty();
    }

    private static @Nullable Node inside(@Nullable Node node, String token) {
        if (node instanceof ObjectNode object) {
            return object.get(token);
        }
        return node instanceof ArrayNode array && token.matches("[0-9]{1,9}") && Integer.parseInt(token) < array.size()
                ? array.get(Integer.parseInt(token))
                : null;
    }
}
