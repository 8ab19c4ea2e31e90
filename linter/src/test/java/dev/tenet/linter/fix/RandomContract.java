package dev.tenet.linter.fix;

import java.util.List;
import java.util.Random;

/** A contract with things to repair, written as somebody might write it: any indentation, quotes, comments and blank lines. */
final class RandomContract {
    private static final List<String> METHODS = List.of("get", "put", "post", "delete");
    private static final List<String> TAGS = List.of("ant", "Bee", "cat", "dog", "two words", "a: b");

    private final Random random;
    private final StringBuilder out = new StringBuilder();
    private final String step;
    private final String dashIndent;
    private final String newline;
    private int comments;

    private RandomContract(Random random) {
        this.random = random;
        this.step = " ".repeat(random.nextInt(1, 5));
        this.dashIndent = random.nextBoolean() ? "" : step;
        this.newline = random.nextInt(4) == 0 ? "\r\n" : "\n";
    }

    static String of(Random random) {
        return new RandomContract(random).text();
    }

    private String text() {
        line("", "openapi: " + quoted("3.0.3"));
        line("", "info:");
        line(step, "title: " + quoted("A title"));
        line(step, "version: '1'");
        int tagsAt = random.nextInt(3);
        if (tagsAt == 0) {
            tags();
        }
        line("", "paths:");
        int paths = random.nextInt(1, 6);
        for (int i = 0; i < paths; i++) {
            path("/p" + i + (random.nextBoolean() ? "/{id}" : "") + (random.nextBoolean() ? "/" : ""));
        }
        if (tagsAt == 1) {
            tags();
        }
        String text = out.toString();
        return random.nextInt(4) == 0 ? text.stripTrailing() : text;
    }

    private void tags() {
        line("", "tags:");
        int first = random.nextInt(TAGS.size());
        for (int i = 0; i < random.nextInt(1, 4); i++) {
            String name = quoted(TAGS.get((first + i * 5) % TAGS.size()));
            if (random.nextBoolean()) {
                line(dashIndent, "- name: " + name);
                if (random.nextBoolean()) {
                    out.append(dashIndent).append("  description: |").append(newline);
                    out.append(dashIndent).append("    # text ").append(i).append(newline);
                }
            } else {
                line(dashIndent, "- {name: " + name + "}");
            }
        }
    }

    private void path(String path) {
        line(step, quoted(path) + ":");
        String method = METHODS.get(random.nextInt(METHODS.size()));
        String indent = step + step;
        if (random.nextInt(4) == 0) {
            line(indent, method + ": {tags: [" + tag() + "], responses: {}}");
            return;
        }
        line(indent, method + ":");
        indent += step;
        if (random.nextBoolean()) {
            line(indent, "summary: " + quoted("Some text"));
        }
        if (random.nextBoolean()) {
            line(indent, "tags:");
            line(indent + dashIndent, "- " + tag());
        }
        line(indent, "responses:");
        line(indent + step, "default: {description: d}");
    }

    private String tag() {
        return quoted(TAGS.get(random.nextInt(TAGS.size())));
    }

    private String quoted(String text) {
        return switch (text.contains(":") || text.contains("{") ? random.nextInt(2) : random.nextInt(3)) {
            case 0 -> "'" + text + "'";
            case 1 -> '"' + text + '"';
            default -> text;
        };
    }

    private void line(String indent, String content) {
        if (random.nextInt(6) == 0) {
            out.append(newline);
        }
        if (random.nextInt(6) == 0) {
            out.append(indent).append("# comment ").append(comments++).append(newline);
        }
        out.append(indent).append(content);
        if (random.nextInt(6) == 0) {
            out.append("  # comment ").append(comments++);
        }
        out.append(newline);
    }
}
