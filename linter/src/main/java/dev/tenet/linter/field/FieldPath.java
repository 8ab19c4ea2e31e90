package dev.tenet.linter.field;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a field such as {@code a.b[0]['c.d']} apart as Lodash's {@code toPath} does. */
final class FieldPath {
    private static final Pattern SEGMENT = Pattern.compile(
            "[^.\\[\\]]+|\\[(?:(-?\\d+(?:\\.\\d+)?)|([\"'])((?:(?!\\2)[^\\\\]|\\\\.)*?)\\2)\\]|(?=(?:\\.|\\[\\])(?:\\.|\\[\\]|$))");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(\\\\)?");

    private FieldPath() {}

    static List<String> of(String field) {
        if (field.isEmpty()) {
            return List.of();
        }
        if (isPlain(field)) {
            return List.of(field);
        }
        List<String> segments = new ArrayList<>();
        if (field.startsWith(".")) {
            segments.add("");
        }
        Matcher matcher = SEGMENT.matcher(field);
        while (matcher.find()) {
            String quoted = matcher.group(3);
            String number = matcher.group(1);
            segments.add(
                    quoted != null
                            ? ESCAPE.matcher(quoted).replaceAll("$1")
                            : number != null ? number : matcher.group());
        }
        return segments;
    }

    private static boolean isPlain(String field) {
        return field.indexOf('.') < 0 && field.indexOf('[') < 0 && field.indexOf(']') < 0;
    }
}
