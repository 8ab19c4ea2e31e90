package dev.tenet.contract.syntax;

import java.util.List;
import java.util.Map;

/** Ways to write the same document. */
enum Writing {
    JSON {
        @Override
        String text(RandomContract contract) {
            return json(contract.root, 0, "\n") + "\n";
        }
    },
    /** On one line. */
    MINIFIED {
        @Override
        String text(RandomContract contract) {
            return json(contract.root, 0, "");
        }
    },
    WINDOWS {
        @Override
        String text(RandomContract contract) {
            return json(contract.root, 0, "\r\n");
        }
    },
    YAML {
        @Override
        String text(RandomContract contract) {
            return yaml(contract.root, 0);
        }
    };

    abstract String text(RandomContract contract);

    private static String json(Object value, int depth, String line) {
        String pad = line.isEmpty() ? "" : line + "  ".repeat(depth + 1);
        StringBuilder out = new StringBuilder();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, inner) -> out.append(out.isEmpty() ? "" : ",")
                    .append(pad)
                    .append(quoted(key))
                    .append(line.isEmpty() ? ":" : ": ")
                    .append(json(inner, depth + 1, line)));
            return "{" + out + (line.isEmpty() ? "" : line + "  ".repeat(depth)) + "}";
        }
        if (value instanceof List<?> list) {
            list.forEach(inner -> out.append(out.isEmpty() ? "" : ",").append(json(inner, depth + 1, line)));
            return "[" + out + "]";
        }
        return value instanceof Number ? value.toString() : quoted(value);
    }

    private static String quoted(Object text) {
        return '"' + text.toString().replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }

    /** Long texts as block scalars, with comments here and there. */
    private static String yaml(Object value, int depth) {
        String pad = "  ".repeat(depth);
        StringBuilder out = new StringBuilder();
        ((Map<?, ?>) value).forEach((key, inner) -> {
            boolean plain =
                    key.toString().matches("[\\w/-]+") && !key.toString().matches("\\d+");
            out.append(pad).append(plain ? key : quoted(key)).append(':');
            if (inner instanceof Map<?, ?> map) {
                out.append(map.isEmpty() ? " {}\n" : "\n" + yaml(inner, depth + 1));
            } else if (inner instanceof List<?> list) {
                out.append('\n');
                list.forEach(item ->
                        out.append(pad).append("- ").append(quoted(item)).append('\n'));
                out.append(pad).append("# after a list\n");
            } else if (inner.toString().length() > 40) {
                out.append(" |-\n").append(pad).append("    ");
                out.append(inner.toString().replace("\n", "\n" + pad + "    ")).append("\n\n");
            } else {
                out.append(' ')
                        .append(inner instanceof Number ? inner : quoted(inner))
                        .append('\n');
            }
        });
        return out.toString();
    }
}
