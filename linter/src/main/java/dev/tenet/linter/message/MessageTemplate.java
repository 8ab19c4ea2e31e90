package dev.tenet.linter.message;

import dev.tenet.contract.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A message with placeholders: {@code {{property}}} and, in <code>#{{…}}</code>, expressions. What cannot be filled in prints nothing.
 */
public final class MessageTemplate {
    /** What a placeholder can name. */
    public static final List<String> NAMES = List.of("error", "property", "path", "value", "description");

    private final List<Part> parts;

    private MessageTemplate(List<Part> parts) {
        this.parts = parts;
    }

    /** A stretch of a message. */
    private sealed interface Part {
        record Text(String text) implements Part {}

        record Name(String name) implements Part {}

        record Evaluated(Optional<Expression> expression) implements Part {}
    }

    /** Any text is a template. */
    public static MessageTemplate parse(String text) {
        List<Part> parts = new ArrayList<>();
        int copied = 0;
        int open = text.indexOf("{{");
        while (open >= 0) {
            int end = endOfName(text, open + 2);
            if (end == open + 2 || !text.startsWith("}}", end)) {
                // No placeholder starts before the character that ended this one, but for the last two braces of a
                // longer run.
                open = text.indexOf("{{", Math.max(open + 1, end - 1));
                continue;
            }
            boolean evaluated = open > copied && text.charAt(open - 1) == '#';
            addText(parts, text.substring(copied, evaluated ? open - 1 : open));
            String name = text.substring(open + 2, end);
            parts.add(evaluated ? new Part.Evaluated(Expression.parse(name)) : new Part.Name(name));
            copied = end + 2;
            open = text.indexOf("{{", copied);
        }
        addText(parts, text.substring(copied));
        return new MessageTemplate(List.copyOf(parts));
    }

    private static int endOfName(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '}' && text.charAt(at) != '\n') {
            at++;
        }
        return at;
    }

    private static void addText(List<Part> parts, String text) {
        if (!text.isEmpty()) {
            parts.add(new Part.Text(text));
        }
    }

    public String render(Variables variables) {
        StringBuilder out = new StringBuilder();
        for (Part part : parts) {
            if (part instanceof Part.Text text) {
                out.append(text.text());
            } else if (part instanceof Part.Name name) {
                out.append(variables.text(name.name()).orElse(""));
            } else if (part instanceof Part.Evaluated evaluated) {
                out.append(evaluated
                        .expression()
                        .flatMap(expression -> expression.text(variables))
                        .orElse(""));
            }
        }
        return out.toString();
    }

    /** The placeholders that name nothing, and so print nothing. */
    public List<String> unknownNames() {
        List<String> unknown = new ArrayList<>();
        for (Part part : parts) {
            if (part instanceof Part.Name name && !NAMES.contains(name.name())) {
                unknown.add(name.name());
            }
        }
        return unknown;
    }

    /** What the author of an unknown placeholder may have meant. */
    public static Optional<String> nearest(String unknown) {
        return Nearest.of(unknown.strip(), NAMES);
    }
}
