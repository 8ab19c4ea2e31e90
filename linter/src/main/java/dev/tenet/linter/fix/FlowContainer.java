package dev.tenet.linter.fix;

import dev.tenet.contract.tree.Node;
import java.util.List;
import java.util.Set;

/** An object or array of JSON, or of YAML in brackets. */
record FlowContainer(SourceText source, Node node, List<Element> elements) {

    void remove(Set<String> keys, List<TextEdit> edits) {
        int kept = elements.size();
        while (kept > 0 && keys.contains(elements.get(kept - 1).key())) {
            kept--;
        }
        if (kept < elements.size()) {
            int from =
                    kept == 0 ? source.start(node) + 1 : elements.get(kept - 1).end();
            int to = kept == 0
                    ? source.end(node) - 1
                    : elements.get(elements.size() - 1).end();
            edits.add(TextEdit.deletion(from, to));
        }
        for (int i = 0; i < kept; i++) {
            if (keys.contains(elements.get(i).key())) {
                edits.add(TextEdit.deletion(
                        elements.get(i).start(), elements.get(i + 1).start()));
            }
        }
    }

    void add(Change.AddMember added, List<TextEdit> edits) throws Unwritable {
        String text = text().member(added.key(), added.value());
        if (elements.isEmpty()) {
            edits.add(inEmpty(text));
        } else if (added.after().isEmpty()) {
            edits.add(TextEdit.insertion(elements.get(0).start(), text + "," + between()));
        } else {
            Element before = elements.stream()
                    .filter(element -> element.key().equals(added.after().get()))
                    .findFirst()
                    .orElseThrow(Unwritable::new);
            edits.add(TextEdit.insertion(before.end(), "," + between() + text));
        }
    }

    void add(List<Node> added, List<TextEdit> edits) throws Unwritable {
        if (added.isEmpty()) {
            return;
        }
        StringBuilder all = new StringBuilder();
        for (Node item : added) {
            String text = itemText().item(item);
            all.append(elements.isEmpty() && all.length() == 0 ? "" : "," + between())
                    .append(text);
        }
        edits.add(
                elements.isEmpty()
                        ? inEmpty(all.toString())
                        : TextEdit.insertion(elements.get(elements.size() - 1).end(), all.toString()));
    }

    void reorder(List<Integer> order, List<TextEdit> edits) throws Unwritable {
        if (!order.isEmpty() && !source.isJson() && hasComments()) {
            throw new Unwritable();
        }
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i) != i) {
                Element slot = elements.get(i);
                Element other = elements.get(order.get(i));
                edits.add(new TextEdit(slot.start(), slot.end(), source.text().substring(other.start(), other.end())));
            }
        }
    }

    private boolean hasComments() {
        for (int i = 0; i + 1 < elements.size(); i++) {
            if (source.text()
                            .substring(
                                    elements.get(i).end(), elements.get(i + 1).start())
                            .indexOf('#')
                    >= 0) {
                return true;
            }
        }
        return false;
    }

    private TextEdit inEmpty(String text) {
        return new TextEdit(source.start(node) + 1, source.end(node) - 1, text);
    }

    private boolean isSpread() {
        return !elements.isEmpty() && source.startsItsLine(elements.get(0).start());
    }

    private String between() {
        return isSpread() ? source.newline() + source.indent(elements.get(0).start()) : " ";
    }

    private FlowText text() {
        if (!isSpread()) {
            return new FlowText(source.isJson(), "", "", "");
        }
        String inner = source.indent(elements.get(0).start());
        String line = source.line(source.lineStart(source.start(node)));
        String outer = line.substring(0, line.length() - line.stripLeading().length());
        String unit = inner.startsWith(outer) ? inner.substring(outer.length()) : "  ";
        return new FlowText(source.isJson(), source.newline() + outer, unit, "");
    }

    /** Items that take one line are followed by such. */
    private FlowText itemText() {
        if (elements.isEmpty()) {
            return text();
        }
        String last = source.text()
                .substring(
                        elements.get(elements.size() - 1).start(),
                        elements.get(elements.size() - 1).end());
        return last.indexOf('\n') >= 0
                ? text()
                : new FlowText(source.isJson(), "", "", last.startsWith("{ ") ? " " : "");
    }
}
