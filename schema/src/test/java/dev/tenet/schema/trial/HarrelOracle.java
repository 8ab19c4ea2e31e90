package dev.tenet.schema.trial;

import dev.harrel.jsonschema.Dialects;
import dev.harrel.jsonschema.Evaluator;
import dev.harrel.jsonschema.EvaluatorFactory;
import dev.harrel.jsonschema.JsonNode;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.tenet.schema.Dialect;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code dev.harrel:json-schema}. It takes {@code java.util.regex} for ECMA-262, so texts with line ends are none of its business. */
final class HarrelOracle implements Oracle {
    private static final URI ID = URI.create("tenet:/trial");

    private final Validator validator;

    HarrelOracle(Object schema, Dialect dialect) {
        EvaluatorFactory formats = new EvaluatorFactory.Builder()
                .withKeyword("format", HarrelOracle::format)
                .build();
        validator = new ValidatorFactory()
                .withDefaultDialect(dialect(dialect))
                .withEvaluatorFactory(formats)
                .withDisabledSchemaValidation(true)
                .withJsonNodeFactory(new HarrelNode.Factory())
                .createValidator();
        validator.registerSchema(ID, new HarrelNode(NativeSchema.of(schema, dialect), ""));
    }

    private static dev.harrel.jsonschema.Dialect dialect(Dialect dialect) {
        return switch (dialect) {
            case OPENAPI_2_0, OPENAPI_3_0, DRAFT_4 -> new Dialects.Draft4Dialect();
            case DRAFT_6 -> new Dialects.Draft6Dialect();
            case DRAFT_7 -> new Dialects.Draft7Dialect();
            case DRAFT_2019_09 -> new Dialects.Draft2019Dialect();
            case DRAFT_2020_12, OPENAPI_3_1 -> new Dialects.Draft2020Dialect();
        };
    }

    @Override
    public Optional<Boolean> accepts(Object value) {
        if (hasLineEnds(value)) {
            return Optional.empty();
        }
        try {
            return Optional.of(validator.validate(ID, new HarrelNode(value, "")).isValid());
        } catch (Disputed | StackOverflowError noAnswer) {
            return Optional.empty();
        }
    }

    /** In Java {@code $} matches before a last line end too, and there are more of them. */
    private static boolean hasLineEnds(Object value) {
        if (value instanceof String text) {
            return text.chars().anyMatch(c -> c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029);
        } else if (value instanceof List<?> list) {
            return list.stream().anyMatch(HarrelOracle::hasLineEnds);
        }
        return value instanceof Map<?, ?> map
                && (hasLineEnds(List.copyOf(map.keySet())) || hasLineEnds(List.copyOf(map.values())));
    }

    private static Evaluator format(JsonNode format) {
        return (context, value) -> {
            if (!value.isString()) {
                return Evaluator.Result.success();
            }
            boolean accepted =
                    PlainFormats.accepts(format.asString(), value.asString()).orElseThrow(Disputed::new);
            return accepted ? Evaluator.Result.success() : Evaluator.Result.failure();
        };
    }

    /** A text about which validators disagree whether it is of a format. */
    private static final class Disputed extends RuntimeException {
        private static final long serialVersionUID = 1;

        Disputed() {
            super(null, null, false, false);
        }
    }
}
