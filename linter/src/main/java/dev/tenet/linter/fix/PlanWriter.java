package dev.tenet.linter.fix;

import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Turns a plan into edits of the text. */
final class PlanWriter {
    private final SourceText source;
    private final Tree tree;
    private final List<TextEdit> edits = new ArrayList<>();

    private PlanWriter(SourceText source, Tree tree) {
        this.source = source;
        this.tree = tree;
    }

    static List<TextEdit> edits(Plan plan, SourceText source, Tree tree) throws Unwritable {
        PlanWriter writer = new PlanWriter(source, tree);
        for (Map.Entry<List<String>, String> text : plan.texts().entrySet()) {
            Node node = tree.at(text.getKey());
            if (node == null || node.start() < 0) {
                throw new Unwritable();
            }
            writer.rewrite(source.start(node), source.end(node), text.getValue());
        }
        for (Map.Entry<List<String>, Plan.Container> container :
                plan.containers().entrySet()) {
            writer.write(container.getKey(), container.getValue());
        }
        return writer.edits;
    }

    private void write(List<String> path, Plan.Container plan) throws Unwritable {
        Node node = tree.at(path);
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, String> renamed : plan.renamed.entrySet()) {
                rename(object, renamed.getKey(), renamed.getValue());
            }
            List<Element> members = source.members(object);
            if (source.isFlow(object)) {
                FlowContainer flow = new FlowContainer(source, object, members);
                flow.remove(plan.removed, edits);
                for (Change.AddMember added : plan.added) {
                    flow.add(added, edits);
                }
            } else {
                BlockMapping block = new BlockMapping(source, members);
                block.remove(plan.removed, edits);
                for (Change.AddMember added : plan.added) {
                    block.add(added, edits);
                }
            }
        } else if (node instanceof ArrayNode array) {
            write(array, plan);
        }
    }

    private void write(ArrayNode array, Plan.Container plan) throws Unwritable {
        List<Element> items = source.items(array);
        if (items.size() < array.size()) {
            throw new Unwritable();
        }
        if (source.isFlow(array)) {
            FlowContainer flow = new FlowContainer(source, array, items);
            flow.reorder(plan.order, edits);
            flow.add(plan.items, edits);
        } else {
            BlockSequence block = new BlockSequence(source, items);
            block.reorder(plan.order, edits);
            block.add(plan.items, edits);
        }
    }

    private void rename(ObjectNode object, String key, String name) throws Unwritable {
        for (Element member : source.members(object)) {
            if (member.key().equals(key)) {
                rewrite(source.afterProperties(member.start()), source.keyEnd(object, key), name);
                return;
            }
        }
        throw new Unwritable();
    }

    private void rewrite(int start, int end, String value) throws Unwritable {
        String raw = source.text().substring(start, Math.max(start, end));
        edits.add(new TextEdit(
                start, start + raw.length(), Spelling.like(raw, value).orElseThrow(Unwritable::new)));
    }
}
