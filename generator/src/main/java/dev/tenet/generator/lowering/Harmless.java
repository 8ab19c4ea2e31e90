package dev.tenet.generator.lowering;

import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Tells texts that stay what they are within the quotes and comments of any language. */
final class Harmless {
    private static final Pattern HARM = Pattern.compile(
            "[\\p{Cntrl}\\u0085\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069\"'`\\\\]|\\$\\{|#\\{|\\{\\{|\\*/|/\\*");
    private static final Pattern MEDIA_TYPE =
            Pattern.compile("[\\w!#$&^.+*-]+/[\\w!#$&^.+*-]+( *; *[\\w!#$&^.+*-]+ *= *[\\w!#$&^.+*:/ -]+)*");
    private static final Pattern TOKEN = Pattern.compile("[\\w!#$%&^.+*|~-]+");
    private static final Pattern ADDRESS = Pattern.compile("[^\\p{Cntrl}\\s\"'`\\\\<>]+");
    private static final Pattern FORMAT = Pattern.compile("[\\w.:+/-]+");

    private Harmless() {}

    static boolean isText(String text) {
        return !HARM.matcher(text).find();
    }

    /** Whether all names and strings of a value are. */
    static boolean isValue(JsonNode value) {
        if (value.isString()) {
            return isText(value.asString());
        }
        if (value.isObject()) {
            return value.properties().stream().allMatch(each -> isText(each.getKey()) && isValue(each.getValue()));
        }
        for (JsonNode item : value) {
            if (!isValue(item)) {
                return false;
            }
        }
        return true;
    }

    static boolean isMediaType(String text) {
        return MEDIA_TYPE.matcher(text).matches() && !text.contains("*/*;") && isTextBesideStars(text);
    }

    private static boolean isTextBesideStars(String text) {
        return text.equals("*/*") || text.endsWith("/*") || isText(text);
    }

    /** The name of a header (RFC 9110, section 5.6.2). */
    static boolean isToken(String text) {
        return TOKEN.matcher(text).matches() && isText(text);
    }

    static boolean isAddress(String text) {
        return ADDRESS.matcher(text).matches() && isText(text);
    }

    static boolean isFormat(String text) {
        return FORMAT.matcher(text).matches() && isText(text);
    }
}
