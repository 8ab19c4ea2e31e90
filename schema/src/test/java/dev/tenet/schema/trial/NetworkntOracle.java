package dev.tenet.schema.trial;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import dev.tenet.schema.Dialect;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** networknt's validator, here with schemas in their own dialects; the engine shows it lowered ones. */
final class NetworkntOracle implements Oracle {
    private static final SchemaRegistryConfig CONFIG = SchemaRegistryConfig.builder()
            .formatAssertionsEnabled(true)
            .preloadSchema(false)
            .build();

    private final com.networknt.schema.Schema schema;

    NetworkntOracle(Object schema, Dialect dialect) {
        this.schema = SchemaRegistry.withDialect(dialect(dialect), builder -> builder.schemaRegistryConfig(CONFIG))
                .getSchema(SchemaLocation.of("tenet:/trial"), jackson(NativeSchema.of(schema, dialect)));
    }

    private static com.networknt.schema.dialect.Dialect dialect(Dialect dialect) {
        return switch (dialect) {
            case OPENAPI_2_0, OPENAPI_3_0, DRAFT_4 -> Dialects.getDraft4();
            case DRAFT_6 -> Dialects.getDraft6();
            case DRAFT_7 -> Dialects.getDraft7();
            case DRAFT_2019_09 -> Dialects.getDraft201909();
            case DRAFT_2020_12, OPENAPI_3_1 -> Dialects.getDraft202012();
        };
    }

    @Override
    public Optional<Boolean> accepts(Object value) {
        try {
            return Optional.of(schema.validate(jackson(value)).isEmpty());
        } catch (RuntimeException | StackOverflowError noAnswer) {
            return Optional.empty();
        }
    }

    private static JsonNode jackson(Object value) {
        JsonNodeFactory factory = JsonNodeFactory.instance;
        if (value instanceof Map<?, ?> map) {
            ObjectNode object = factory.objectNode();
            map.forEach((key, member) -> object.set((String) key, jackson(member)));
            return object;
        } else if (value instanceof List<?> list) {
            ArrayNode array = factory.arrayNode();
            list.forEach(item -> array.add(jackson(item)));
            return array;
        } else if (value instanceof String string) {
            return factory.stringNode(string);
        } else if (value instanceof Boolean bool) {
            return factory.booleanNode(bool);
        } else if (value instanceof BigDecimal number) {
            return number(factory, number);
        }
        return factory.nullNode();
    }

    /** As a parser would have it, but for whole numbers, which are integers however they are spelt. */
    private static JsonNode number(JsonNodeFactory factory, BigDecimal value) {
        BigDecimal plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        if (plain.scale() > 0) {
            return factory.numberNode(plain);
        }
        return plain.precision() - plain.scale() < 10
                ? factory.numberNode(plain.intValueExact())
                : plain.precision() - plain.scale() < 19
                        ? factory.numberNode(plain.longValueExact())
                        : factory.numberNode(plain.toBigIntegerExact());
    }
}
