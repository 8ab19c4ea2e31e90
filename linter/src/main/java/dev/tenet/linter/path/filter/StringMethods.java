package dev.tenet.linter.path.filter;

import dev.tenet.linter.regex.EcmaPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The methods of strings. */
final class StringMethods {
    static final Set<String> NAMES = Set.of(
            "match",
            "search",
            "split",
            "indexOf",
            "lastIndexOf",
            "includes",
            "startsWith",
            "endsWith",
            "toLowerCase",
            "toUpperCase",
            "trim",
            "trimStart",
            "trimEnd",
            "slice",
            "substring",
            "substr",
            "charAt",
            "charCodeAt",
            "at",
            "concat",
            "toString",
            "valueOf");

    private StringMethods() {}

    static Object call(String text, String name, List<Object> arguments) {
        Object first = Methods.argument(arguments, 0);
        Object second = Methods.argument(arguments, 1);
        return switch (name) {
            case "match" -> Matching.match(text, first);
            case "search" -> Matching.search(text, first);
            case "split" -> split(text, first);
            case "indexOf" -> (double) text.indexOf(Js.string(first), Spans.integer(second, 0));
            case "lastIndexOf" -> (double) text.lastIndexOf(Js.string(first), Spans.integer(second, Integer.MAX_VALUE));
            case "includes" -> text.indexOf(plain(first, name), Spans.integer(second, 0)) >= 0;
            case "startsWith" ->
                text.startsWith(plain(first, name), Spans.clamp(Spans.integer(second, 0), text.length()));
            case "endsWith" ->
                text.substring(0, Spans.clamp(Spans.integer(second, text.length()), text.length()))
                        .endsWith(plain(first, name));
            case "toLowerCase" -> text.toLowerCase(Locale.ROOT);
            case "toUpperCase" -> text.toUpperCase(Locale.ROOT);
            case "trim" -> trim(text);
            case "trimStart" -> text.substring(start(text));
            case "trimEnd" -> text.substring(0, end(text));
            case "slice" ->
                part(
                        text,
                        Math.max(0, Spans.relative(first, 0, text.length())),
                        Spans.relative(second, text.length(), text.length()));
            case "substring" -> {
                int a = Spans.clamp(Spans.integer(first, 0), text.length());
                int b = Spans.clamp(Spans.integer(second, text.length()), text.length());
                yield text.substring(Math.min(a, b), Math.max(a, b));
            }
            case "substr" -> {
                int start = Spans.clamp(Spans.relative(first, 0, text.length()), text.length());
                yield part(text, start, (int)
                        Math.min((long) start + Spans.integer(second, text.length()), text.length()));
            }
            case "charAt" -> part(text, Spans.integer(first, 0), Spans.integer(first, 0) + 1L);
            case "charCodeAt" -> {
                int index = Spans.integer(first, 0);
                yield index >= 0 && index < text.length() ? (double) text.charAt(index) : Double.NaN;
            }
            case "at" -> {
                int index = Spans.relative(first, 0, text.length());
                yield index >= 0 && index < text.length() ? String.valueOf(text.charAt(index)) : Js.UNDEFINED;
            }
            case "concat" -> {
                StringBuilder all = new StringBuilder(text);
                arguments.forEach(argument -> all.append(Js.string(argument)));
                yield all.toString();
            }
            default -> text;
        };
    }

    static String trim(String text) {
        int start = start(text);
        return start == text.length() ? "" : text.substring(start, end(text));
    }

    private static int start(String text) {
        int start = 0;
        while (start < text.length() && EcmaPattern.isSpace(text.charAt(start))) {
            start++;
        }
        return start;
    }

    private static int end(String text) {
        int end = text.length();
        while (end > 0 && EcmaPattern.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static String part(String text, int start, long end) {
        if (start < 0 || start >= text.length() || end <= start) {
            return "";
        }
        return text.substring(start, (int) Math.min(end, text.length()));
    }

    private static String plain(Object value, String name) {
        if (value instanceof EcmaPattern) {
            throw new FilterFailure("First argument to String.prototype." + name + " must not be a regular expression");
        }
        return Js.string(value);
    }

    private static Object split(String text, Object separator) {
        if (Js.isUndefined(separator)) {
            return List.of(text);
        }
        if (separator instanceof EcmaPattern pattern) {
            return Matching.split(text, pattern);
        }
        String by = Js.string(separator);
        List<Object> parts = new ArrayList<>();
        if (by.isEmpty()) {
            text.chars().forEach(c -> parts.add(String.valueOf((char) c)));
            return parts;
        }
        int from = 0;
        for (int at = text.indexOf(by); at >= 0; at = text.indexOf(by, from)) {
            parts.add(text.substring(from, at));
            from = at + by.length();
        }
        parts.add(text.substring(from));
        return parts;
    }
}
