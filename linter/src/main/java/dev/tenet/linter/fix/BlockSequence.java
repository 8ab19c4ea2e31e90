package dev.tenet.linter.fix;

import dev.tenet.contract.tree.Node;
import java.util.List;

/** A list of YAML with a dash before each item. */
record BlockSequence(SourceText source, List<Element> items) {

    void add(List<Node> added, List<TextEdit> edits) throws Unwritable {
        if (added.isEmpty()) {
            return;
        }
        if (items.isEmpty()) {
            throw new Unwritable();
        }
        Element last = items.get(items.size() - 1);
        String indent = source.indent(dash(last));
        StringBuilder text = new StringBuilder();
        for (Node item : added) {
            text.append(source.newline()).append(indent).append(new BlockText(source).item(item, indent));
        }
        edits.add(TextEdit.insertion(lines(last).endWithComments(last.end()), text.toString()));
    }

    /** Each item takes along the comments that stand directly above it; blank lines stay where they are. */
    void reorder(List<Integer> order, List<TextEdit> edits) throws Unwritable {
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i) != i) {
                TextEdit slot = slot(items.get(i));
                TextEdit other = slot(items.get(order.get(i)));
                edits.add(new TextEdit(slot.start(), slot.end(), source.text().substring(other.start(), other.end())));
            }
        }
    }

    private TextEdit slot(Element item) throws Unwritable {
        int dash = dash(item);
        if (!source.startsItsLine(dash)) {
            throw new Unwritable();
        }
        return TextEdit.deletion(
                lines(item).startWithComments(dash), lines(item).endWithComments(item.end()));
    }

    private BlockLines lines(Element item) throws Unwritable {
        return new BlockLines(source, source.indent(dash(item)).length());
    }

    private int dash(Element item) throws Unwritable {
        int at = item.start() - 1;
        while (at >= 0 && Character.isWhitespace(source.text().charAt(at))) {
            at--;
        }
        if (at < 0 || source.text().charAt(at) != '-') {
            throw new Unwritable();
        }
        return at;
    }
}
