package dev.tenet.generator.openapi;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openapitools.codegen.CodegenConfig;

/** Values for templates in the place of those that OpenAPI Generator takes from the clock or by chance, so that tomorrow's bytes are today's. */
final class TimelessValues {
    private static final Pattern IDENTIFIER =
            Pattern.compile("[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}");

    private TimelessValues() {}

    /** @param given the names of the values that the user chose, which stay */
    static void put(CodegenConfig config, Set<String> given) {
        Map<String, Object> values = config.additionalProperties();
        values.put("generatedDate", "");
        values.put("generatedYear", "");
        String seed = config.getName() + ' ' + values.get("packageName") + ' ';
        values.replaceAll((name, value) ->
                given.contains(name) || !(value instanceof String text) ? value : withoutChance(seed + name, text));
    }

    private static String withoutChance(String seed, String text) {
        Matcher random = IDENTIFIER.matcher(text);
        if (!random.find()) {
            return text;
        }
        String fixed =
                UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)).toString();
        boolean upper = random.group().equals(random.group().toUpperCase(Locale.ROOT));
        return random.replaceAll(upper ? fixed.toUpperCase(Locale.ROOT) : fixed);
    }
}
