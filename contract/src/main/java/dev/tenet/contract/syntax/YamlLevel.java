package dev.tenet.contract.syntax;

import dev.tenet.contract.tree.ArrayNode;
import dev.tenet.contract.tree.Node;
import dev.tenet.contract.tree.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What has been read of one open mapping or sequence. */
final class YamlLevel {
    private final ObjectNode.Builder members = ObjectNode.builder();
    private final List<Node> items = new ArrayList<>();
    /** The mappings that merge keys bring in, in order. */
    private final List<ObjectNode> merged = new ArrayList<>();

    boolean mapping;
    boolean flow;
    int start;
    /** Where the last child ends; a block collection ends there too. */
    int end;

    String anchor = "";
    /** Whether the next node is a value, its key having been read. */
    boolean hasKey;

    boolean mergeKey;
    String key = "";
    int keyStart;
    /** How many nodes this one stands for, aliases expanded. */
    long nodes;
    /** How many levels there are below. */
    int height;

    void open(boolean isMapping, boolean isFlow, int from, int to, String name) {
        mapping = isMapping;
        flow = isFlow;
        start = from;
        end = to;
        anchor = name;
        hasKey = false;
        nodes = 1;
        height = 1;
        members.clear();
        items.clear();
        merged.clear();
    }

    void add(Node node, int nodeEnd, long nodeCount, int nodeHeight) {
        if (mapping) {
            members.put(key, keyStart, node);
            hasKey = false;
        } else {
            items.add(node);
        }
        grow(nodeEnd, nodeCount, nodeHeight);
    }

    void merge(List<ObjectNode> others, int nodeEnd, long nodeCount, int nodeHeight) {
        merged.addAll(others);
        hasKey = false;
        grow(nodeEnd, nodeCount, nodeHeight);
    }

    private void grow(int nodeEnd, long nodeCount, int nodeHeight) {
        end = nodeEnd;
        nodes += nodeCount;
        height = Math.max(height, nodeHeight + 1);
    }

    /** The array, or the mapping with its own keys only. */
    Node own(int closedAt) {
        return mapping ? members.build(start, closedAt) : new ArrayNode(items, start, closedAt);
    }

    boolean hasMerges() {
        return !merged.isEmpty();
    }

    /** Own keys first; of the merged ones the first that brings a key wins. */
    ObjectNode withMerges(ObjectNode own) {
        ObjectNode.Builder members = ObjectNode.builder().putAll(own);
        Set<String> taken = new HashSet<>(own.keys());
        for (ObjectNode other : merged) {
            for (int i = 0; i < other.size(); i++) {
                if (taken.add(other.key(i))) {
                    members.put(other.key(i), other.keyStart(i), other.value(i));
                }
            }
        }
        return members.build(own.start(), own.end());
    }

    /** The key or index of the value that is being read. */
    String step() {
        return mapping ? key : Integer.toString(items.size());
    }
}
