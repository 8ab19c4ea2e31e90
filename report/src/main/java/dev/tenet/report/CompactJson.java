package dev.tenet.report;

import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.StringNode;
import java.util.ArrayList;
import java.util.List;

/** JSON for people: on one line where it fits, else a member or item a line; stops after so many lines. */
public final class CompactJson {
    private final int width;
    private final int most;
    private final List<String> lines = new ArrayList<>();

    private CompactJson(int width, int most) {
        this.width = width;
        this.most = most;
    }

    /** At most {@code most} lines of at most {@code width}; where more were due, the last is an ellipsis. */
    public static List<String> lines(Node node, int width, int most) {
        CompactJson json = new CompactJson(width, most);
        json.write("", "", node, "");
        return json.isFull() ? truncated(json.lines, most) : json.lines;
    }

    /**
     * The same; where that is not enough for the whole, only what leads to one spot, and what stands there.
     *
     * @param path the keys and indexes that lead to the spot; followed as far as it goes
     */
    public static List<String> linesAround(List<String> path, Node node, int width, int most) {
        List<String> whole = lines(node, width, most + 1);
        if (whole.size() <= most || path.isEmpty()) {
            return lines(node, width, most);
        }
        StringBuilder around = new StringBuilder();
        new CompactJson(width * most / 2, 1).around(path, node, around);
        List<String> lines = Lines.wrap(Visible.text(around.toString()), width);
        return lines.size() <= most ? lines : truncated(lines, most);
    }

    private void around(List<String> path, Node node, StringBuilder out) {
        int position = path.isEmpty() ? -1 : position(node, path.get(0));
        if (position < 0) {
            StringBuilder spot = new StringBuilder();
            inline(node, spot);
            out.append(Lines.cut(spot.toString(), width));
            return;
        }
        List<String> rest = path.subList(1, path.size());
        if (node instanceof ObjectNode object) {
            out.append(position > 0 ? "{…, " : "{").append(key(object, position));
            around(rest, object.value(position), out);
            out.append(position + 1 < object.size() ? ", …}" : "}");
        } else if (node instanceof ArrayNode array) {
            out.append(position > 0 ? "[…, " : "[");
            around(rest, array.get(position), out);
            out.append(position + 1 < array.size() ? ", …]" : "]");
        }
    }

    /** Where a key or index is in a node, or -1. */
    private static int position(Node node, String token) {
        if (node instanceof ObjectNode object) {
            return object.has(token) ? object.position(token) : -1;
        }
        boolean index = node instanceof ArrayNode && token.matches("\\d{1,9}");
        return index && Integer.parseInt(token) < ((ArrayNode) node).size() ? Integer.parseInt(token) : -1;
    }

    private static List<String> truncated(List<String> lines, int most) {
        List<String> kept = new ArrayList<>(lines.subList(0, most - 1));
        kept.add("…");
        return kept;
    }

    private boolean isFull() {
        return lines.size() > most;
    }

    private void write(String indent, String prefix, Node node, String suffix) {
        StringBuilder inline = new StringBuilder(indent).append(prefix);
        boolean fits = inline(node, inline) && inline.length() + suffix.length() <= width;
        if (fits || !(node instanceof ObjectNode || node instanceof ArrayNode)) {
            lines.add(Lines.cut(Visible.text(inline.append(suffix).toString()), width));
        } else if (node instanceof ObjectNode object) {
            lines.add(indent + Lines.cut(Visible.text(prefix), width) + "{");
            for (int i = 0; i < object.size() && !isFull(); i++) {
                write(indent + "  ", key(object, i), object.value(i), i + 1 < object.size() ? "," : "");
            }
            lines.add(indent + "}" + suffix);
        } else if (node instanceof ArrayNode array) {
            lines.add(indent + Lines.cut(Visible.text(prefix), width) + "[");
            for (int i = 0; i < array.size() && !isFull(); i++) {
                write(indent + "  ", "", array.get(i), i + 1 < array.size() ? "," : "");
            }
            lines.add(indent + "]" + suffix);
        }
    }

    /** Appends a value on one line; gives up (false) once it is too long. */
    private boolean inline(Node node, StringBuilder out) {
        if (node instanceof ObjectNode object) {
            out.append('{');
            for (int i = 0; i < object.size() && out.length() <= width; i++) {
                inline(object.value(i), out.append(i == 0 ? "" : ", ").append(key(object, i)));
            }
            out.append('}');
        } else if (node instanceof ArrayNode array) {
            out.append('[');
            for (int i = 0; i < array.size() && out.length() <= width; i++) {
                inline(array.get(i), out.append(i == 0 ? "" : ", "));
            }
            out.append(']');
        } else {
            out.append(node);
        }
        return out.length() <= width;
    }

    private static String key(ObjectNode object, int position) {
        return StringNode.of(object.key(position)) + ": ";
    }
}
