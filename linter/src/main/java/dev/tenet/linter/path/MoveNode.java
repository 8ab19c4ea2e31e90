package dev.tenet.linter.path;

import dev.tenet.linter.path.Move.Condition;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How far programs have got: those with the same beginning share a node. Unchanged once all programs are added. */
final class MoveNode {
    /** What is found by who gets here. */
    record Target(int entry, boolean keyed) {}

    private final int id;
    private final boolean lasting;
    private final Map<Selector, MoveNode> down = new LinkedHashMap<>();
    private final Map<Condition, MoveNode> stay = new LinkedHashMap<>();
    private final Set<Target> targets = new LinkedHashSet<>();
    private final Set<Integer> entries = new LinkedHashSet<>();
    private @Nullable MoveNode deep;

    MoveNode(int id, boolean lasting) {
        this.id = id;
        this.lasting = lasting;
    }

    int id() {
        return id;
    }

    /** Whether who is here at a value is here at everything below it too. */
    boolean isLasting() {
        return lasting;
    }

    Map<Selector, MoveNode> down() {
        return down;
    }

    Map<Condition, MoveNode> stay() {
        return stay;
    }

    /** The lasting node that who is here is at as well. */
    @Nullable
    MoveNode deep() {
        return deep;
    }

    void setDeep(MoveNode lastingNode) {
        deep = lastingNode;
    }

    Set<Target> targets() {
        return targets;
    }

    /** All entries that can be found from here. */
    Set<Integer> entries() {
        return entries;
    }

    /** Whether something can be found below a value at which one is here. */
    boolean leadsOn() {
        return lasting ? !entries.isEmpty() : down.values().stream().anyMatch(next -> !next.entries.isEmpty());
    }
}
