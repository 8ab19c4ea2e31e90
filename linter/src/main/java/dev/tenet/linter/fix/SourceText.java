package dev.tenet.linter.fix;

import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.Document;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.ObjectNode;
import dev.tenet.contract.tree.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a document, and where its values stand in it. */
final class SourceText {
    private static final Pattern ALIAS = Pattern.compile("[ \\t]*:[ \\t]+\\*[^\\s,\\[\\]{}]+");
    private static final Pattern SEQUENCE = Pattern.compile("(?m)^( *)[^\\s#-][^\\r\\n]*:[ \\t]*\\r?\\n( *)- ");

    private final String text;
    private final Document document;
    private final List<Integer> lines = new ArrayList<>();

    SourceText(String text, Document document) {
        this.text = text;
        this.document = document;
        lines.add(0);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
                lines.add(i + 1);
            }
        }
    }

    String text() {
        return text;
    }

    boolean isJson() {
        return text.stripLeading().startsWith("{") || text.stripLeading().startsWith("[");
    }

    String newline() {
        int first = text.indexOf('\n');
        return first > 0 && text.charAt(first - 1) == '\r' ? "\r\n" : "\n";
    }

    /** How much deeper than their key the dashes of lists stand. */
    String sequenceIndent() {
        Matcher matcher = SEQUENCE.matcher(text);
        return matcher.find()
                ? " "
                        .repeat(Math.max(
                                0, matcher.group(2).length() - matcher.group(1).length()))
                : "  ";
    }

    /** The start of a node, after its anchor and tag. */
    int start(Node node) {
        return afterProperties(offset(document.range(node).start()));
    }

    /** The start of a key or value whose anchor and tag start there. */
    int afterProperties(int offset) {
        int at = offset;
        while (at < text.length() && (text.charAt(at) == '&' || text.charAt(at) == '!')) {
            while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }
        return at;
    }

    int end(Node node) {
        return offset(document.range(node).end());
    }

    boolean isFlow(Node container) {
        int start = start(container);
        return start < text.length() && (text.charAt(start) == '{' || text.charAt(start) == '[');
    }

    /** The members of an object that are written in it, rather than merged into it from elsewhere. */
    List<Element> members(ObjectNode object) {
        int from = offset(document.range(object).start());
        int to = end(object);
        List<Element> members = new ArrayList<>();
        for (int i = 0; i < object.size(); i++) {
            int start = offset(document.keyRange(object, i).start());
            int keyEnd = offset(document.keyRange(object, i).end());
            if (start < from || start >= to) {
                continue;
            }
            Matcher alias = ALIAS.matcher(text).region(keyEnd, text.length());
            int end = alias.lookingAt() ? alias.end() : Math.max(keyEnd, end(object.value(i)));
            members.add(new Element(object.key(i), start, contentEnd(start, end)));
        }
        return members;
    }

    /** The items of an array; none where some of them are written elsewhere. */
    List<Element> items(ArrayNode array) {
        int from = offset(document.range(array).start());
        int to = end(array);
        List<Element> items = new ArrayList<>();
        for (Node item : array.items()) {
            int start = offset(document.range(item).start());
            if (start < from || start >= to) {
                return List.of();
            }
            items.add(new Element("", start, contentEnd(start, end(item))));
        }
        return items;
    }

    /** The end of a key that starts there. */
    int keyEnd(ObjectNode object, String key) {
        return offset(document.keyRange(object, object.position(key)).end());
    }

    int lineStart(int offset) {
        int at = offset;
        while (at > 0 && !isBreak(at - 1)) {
            at--;
        }
        return at;
    }

    /** The end of a line, before its line break. */
    int lineEnd(int offset) {
        int at = offset;
        while (at < text.length() && !isBreak(at)) {
            at++;
        }
        return at;
    }

    /** The start of the next line, or the end of the text. */
    int nextLine(int offset) {
        int at = lineEnd(offset);
        if (at < text.length()) {
            at += text.startsWith("\r\n", at) ? 2 : 1;
        }
        return at;
    }

    /** The start of the line before the one that starts there. */
    int previousLine(int lineStart) {
        int at = lineStart - 1;
        return lineStart(at > 0 && text.startsWith("\r\n", at - 1) ? at - 1 : at);
    }

    /** The line without its line break. */
    String line(int lineStart) {
        return text.substring(lineStart, lineEnd(lineStart));
    }

    /** The white space that brings a line to the column of an offset. */
    String indent(int offset) {
        String before = text.substring(lineStart(offset), offset);
        return before.isBlank() ? before : " ".repeat(before.length());
    }

    boolean startsItsLine(int offset) {
        return text.substring(lineStart(offset), offset).isBlank();
    }

    private boolean isBreak(int at) {
        return text.charAt(at) == '\n' || text.charAt(at) == '\r';
    }

    private int contentEnd(int start, int end) {
        int at = end;
        while (at > start && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private int offset(Position position) {
        int line = Math.min(position.line(), lines.size()) - 1;
        return Math.min(lines.get(line) + position.column() - 1, text.length());
    }
}
