package dev.tenet.linter.validation;

import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The formats of strings that ajv-formats knows, checked as strictly as it does. */
final class StringFormats {
    private static final Map<String, Predicate<String>> FORMATS = Map.ofEntries(
            Map.entry("date", DateFormats::isDate),
            Map.entry("time", DateFormats::isTime),
            Map.entry("date-time", DateFormats::isDateTime),
            Map.entry("duration", DateFormats::isDuration),
            Map.entry("uri", UriFormats::isUri),
            Map.entry("uri-reference", UriFormats::isUriReference),
            Map.entry("uri-template", UriFormats::isUriTemplate),
            Map.entry("url", UrlFormat::matches),
            Map.entry("email", HostFormats::isEmail),
            Map.entry("hostname", HostFormats::isHostname),
            Map.entry("ipv4", HostFormats::isIpv4),
            Map.entry("ipv6", HostFormats::isIpv6),
            Map.entry("uuid", TextFormats::isUuid),
            Map.entry("json-pointer", TextFormats::isPointer),
            Map.entry("json-pointer-uri-fragment", TextFormats::isPointerFragment),
            Map.entry("relative-json-pointer", TextFormats::isRelativePointer),
            Map.entry("byte", TextFormats::isBase64));

    private StringFormats() {}

    /** Null where the name says nothing of strings. */
    static @Nullable Predicate<String> named(String name, PatternCompiler patterns) {
        return name.equals("regex") ? source -> isRegex(source, patterns) : FORMATS.get(name);
    }

    private static boolean isRegex(String source, PatternCompiler patterns) {
        int end = source.indexOf("\\Z", 1);
        if (end > 0 && source.charAt(end - 1) != '\\') {
            return false;
        }
        try {
            patterns.compile(source);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
