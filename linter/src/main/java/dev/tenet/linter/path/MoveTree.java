package dev.tenet.linter.path;

import java.util.ArrayList;
import java.util.List;

/** The moves of many programs as one tree. */
final class MoveTree {
    private final List<MoveNode> nodes = new ArrayList<>();
    private final MoveNode root = node(false);

    MoveNode root() {
        return root;
    }

    /** Adds a program that finds an entry. */
    void add(Program program, int entry) {
        List<MoveNode> way = way(program);
        way.forEach(node -> node.entries().add(entry));
        way.get(way.size() - 1).targets().add(new MoveNode.Target(entry, program.keyed()));
    }

    /** Adds a program that finds nothing, but is remembered in everything below what it comes to. */
    void addContext(Program program) {
        List<MoveNode> way = way(program);
        deep(way.get(way.size() - 1));
    }

    private List<MoveNode> way(Program program) {
        List<MoveNode> way = new ArrayList<>();
        MoveNode at = root;
        way.add(at);
        for (Move move : program.moves()) {
            if (move instanceof Move.Down down) {
                at = at.down().computeIfAbsent(down.selector(), key -> node(false));
            } else if (move instanceof Move.Stay stay) {
                at = at.stay().computeIfAbsent(stay.condition(), key -> node(false));
            } else {
                at = deep(at);
            }
            way.add(at);
        }
        return way;
    }

    private MoveNode deep(MoveNode node) {
        MoveNode deep = node.deep();
        if (deep == null) {
            deep = node(true);
            node.setDeep(deep);
        }
        return deep;
    }

    private MoveNode node(boolean lasting) {
        MoveNode node = new MoveNode(nodes.size(), lasting);
        nodes.add(node);
        return node;
    }
}
