package dev.tenet.linter.value;

import java.util.ArrayList;
import java.util.List;

/** Values as texts, as JavaScript would write them. */
public final class ValueText {
    private ValueText() {}

    /** What {@code String(value)} gives: {@code [object Object]}, {@code 1,2}, {@code null}, {@code undefined}. */
    public static String string(Value value) {
        if (value.isString()) {
            return value.text();
        }
        if (value.isNumber()) {
            return Numbers.text(value.number());
        }
        if (value.isObject()) {
            return "[object Object]";
        }
        if (value.isArray()) {
            List<String> items = new ArrayList<>();
            for (Value item : value.items()) {
                items.add(item.isNull() ? "" : string(item));
            }
            return String.join(",", items);
        }
        return value.toString();
    }

    /** What messages show of a value: JSON for a scalar, {@code Object{}}, {@code Array[]}, {@code undefined}. */
    public static String printed(Value value) {
        if (value.isNumber()) {
            return Numbers.text(value.number());
        }
        return value.isObject()
                ? "Object{}"
                : value.isArray() ? "Array[]" : value.isString() ? quoted(value.text()) : value.toString();
    }

    /** What {@code JSON.stringify} gives for a string. */
    public static String quoted(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                default -> {
                    if (c < 0x20) {
                        out.append(String.format("\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        return out.append('"').toString();
    }
}
