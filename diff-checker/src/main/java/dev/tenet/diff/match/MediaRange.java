package dev.tenet.diff.match;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A media type or a range of them (RFC 9110, section 12.5.1), without what makes no difference: the case of names, the order of
 * parameters, and the character set of JSON, which is always UTF-8 (RFC 8259, section 11).
 */
public record MediaRange(String type, String subtype, Map<String, String> parameters) {

    /** From what matches most to what matches least (RFC 9110, section 12.5.1). */
    public static final Comparator<MediaRange> BY_PRECISION = Comparator.<MediaRange, Boolean>comparing(
                    range -> !range.type().equals("*"))
            .thenComparing(range -> !range.subtype().startsWith("*"))
            .thenComparing(range -> range.parameters().size());

    public static MediaRange parse(String text) {
        String[] parts = text.split(";");
        String name = parts[0].trim().toLowerCase(Locale.ROOT);
        int slash = name.indexOf('/');
        String type = slash < 0 ? name : name.substring(0, slash);
        String subtype = slash < 0 ? "*" : name.substring(slash + 1);
        Map<String, String> parameters = new TreeMap<>();
        for (int i = 1; i < parts.length; i++) {
            int equals = parts[i].indexOf('=');
            if (equals > 0) {
                String key = parts[i].substring(0, equals).trim().toLowerCase(Locale.ROOT);
                String value = parts[i].substring(equals + 1).trim().replace("\"", "");
                boolean charset = key.equals("charset");
                if (!(charset && (subtype.equals("json") || subtype.endsWith("+json")))) {
                    parameters.put(key, charset ? value.toLowerCase(Locale.ROOT) : value);
                }
            }
        }
        return new MediaRange(type, subtype, parameters);
    }

    /** Whether every media type of the other range is one of this range. */
    public boolean includes(MediaRange other) {
        boolean types = type.equals("*") || type.equals(other.type);
        boolean subtypes = subtype.equals("*")
                || subtype.equals(other.subtype)
                || subtype.startsWith("*+") && other.subtype.endsWith(subtype.substring(1));
        return types && subtypes && other.parameters.entrySet().containsAll(parameters.entrySet());
    }

    /** Whether scalars are characters in it, so that a number cannot be told from a text of digits: plain forms, XML, text. */
    public boolean writesScalarsAsText() {
        return type.equals("text")
                || subtype.equals("x-www-form-urlencoded")
                || subtype.equals("xml")
                || subtype.endsWith("+xml");
    }

    public boolean isForm() {
        return type.equals("multipart") || subtype.equals("x-www-form-urlencoded");
    }

    /** Whether payloads of this type are read into values, so that a schema can say more of them than that they are bytes. */
    public boolean isStructured() {
        return isForm()
                || type.equals("*")
                || subtype.equals("*")
                || subtype.matches("(.*[+.-])?(json|xml|yaml|cbor)([+.-].*)?|.*jsonl|.*ndjson");
    }
}
