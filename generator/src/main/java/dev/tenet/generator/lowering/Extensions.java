package dev.tenet.generator.lowering;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Leaves only extensions that carry facts. The generators copy many others into the code as they are ({@code x-class-extra-annotation},
 * {@code x-operation-extra-annotation}, {@code x-implements}, …), so that a contract could write any program.
 */
final class Extensions implements Step {
    private static final Set<String> TEXTS =
            Set.of("x-deprecated-since", "x-sunset", "x-replaced-by", "x-deprecated-reason");
    private static final Set<String> FLAGS =
            Set.of("x-tenet-method-idempotent", "x-internal", "x-extensible-enum", "x-nullable");
    private static final Pattern READ_BY_GENERATORS = Pattern.compile(
            "x-(.*-extra-annotation|.*-message|implements|extends|(java|kotlin|spring|go|ts|php|py|python|csharp|rust|class|field|operation|discriminator|enum|model|api)-.*)");
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    @Override
    public void lower(Draft draft) {
        KeywordWalk.over(draft.root(), object -> {
            for (String key : List.copyOf(object.propertyNames())) {
                if (key.startsWith("x-") && !isHarmless(key, object, draft)) {
                    if (READ_BY_GENERATORS.matcher(key).matches()) {
                        draft.info(
                                "generate-extension",
                                object,
                                key,
                                "\"" + Prose.shown(key)
                                        + "\" is not used: a generator would copy it into code; use options of the"
                                        + " target");
                    }
                    object.remove(key);
                }
            }
        });
    }

    private static boolean isHarmless(String key, ObjectNode object, Draft draft) {
        JsonNode value = object.get(key);
        if (TEXTS.contains(key)) {
            if (value.isString()) {
                object.put(key, Prose.line(value.asString()));
            }
            return value.isValueNode();
        }
        if (key.equals("x-enum-descriptions") && value instanceof ArrayNode texts) {
            for (int i = 0; i < texts.size(); i++) {
                texts.set(
                        i,
                        texts.get(i).isString()
                                ? draft.text(Prose.line(texts.get(i).asString()))
                                : draft.text(""));
            }
            return texts.size() == object.path("enum").size();
        }
        if (key.equals("x-enum-varnames") && value instanceof ArrayNode names) {
            return names.size() == object.path("enum").size()
                    && names.valueStream()
                            .allMatch(each ->
                                    IDENTIFIER.matcher(each.asString("")).matches());
        }
        return switch (key) {
            case "x-tenet-idempotency-key" -> Harmless.isToken(value.asString(""));
            // Read as JSON, and written anew by each language.
            case "x-tenet-example" -> value.isString();
            case "x-tenet-paging" -> isPaging(value);
            default -> FLAGS.contains(key) && (value.isBoolean() || Harmless.isValue(value) && !value.isString());
        };
    }

    private static boolean isPaging(JsonNode paging) {
        boolean first =
                paging.path("first").isMissingNode() || paging.path("first").isIntegralNumber();
        return paging.isBoolean() || paging.isObject() && first && Harmless.isValue(paging);
    }
}
