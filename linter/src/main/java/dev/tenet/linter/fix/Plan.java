package dev.tenet.linter.fix;

import dev.tenet.contract.tree.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Changes that can be made at once, by the place where they are made. */
final class Plan {
    /** What changes in one object or array. */
    static final class Container {
        final Set<String> removed = new HashSet<>();
        final Map<String, String> renamed = new LinkedHashMap<>();
        final List<Change.AddMember> added = new ArrayList<>();
        final List<Node> items = new ArrayList<>();
        List<Integer> order = List.of();
    }

    /** The kind of a change and its place: none is made twice. */
    private record Identity(Class<?> kind, List<String> path) {}

    private final Map<List<String>, Container> containers = new LinkedHashMap<>();
    private final Map<List<String>, String> texts = new LinkedHashMap<>();
    private final Set<Identity> known = new HashSet<>();
    /** Every place that changes, and all above it. */
    private final Set<List<String>> touched = new HashSet<>();
    /** Places below which nothing else may change. */
    private final Set<List<String>> closed = new HashSet<>();

    /** The first fixes win; one that is in the way of an earlier one is left for the next round. */
    static Plan of(List<Fix> fixes, List<Fix> taken) {
        Plan plan = new Plan();
        for (Fix fix : fixes) {
            if (fix.changes().stream().allMatch(plan::fits)) {
                fix.changes().forEach(plan::add);
                taken.add(fix);
            }
        }
        return plan;
    }

    Map<List<String>, Container> containers() {
        return containers;
    }

    Map<List<String>, String> texts() {
        return texts;
    }

    /** Whether anything changes at a place or below it. */
    boolean isTouched(List<String> path) {
        return touched.contains(path);
    }

    private boolean fits(Change change) {
        List<String> path = change.path();
        for (int i = 0; i <= path.size(); i++) {
            if (closed.contains(path.subList(0, i))) {
                return false;
            }
        }
        boolean free = !known.contains(new Identity(change.getClass(), path));
        if (change instanceof Change.Reorder || change instanceof Change.RemoveMember) {
            return free && !touched.contains(path);
        }
        return free;
    }

    private void add(Change change) {
        List<String> path = List.copyOf(change.path());
        known.add(new Identity(change.getClass(), path));
        for (int i = 0; i <= path.size(); i++) {
            touched.add(path.subList(0, i));
        }
        if (change instanceof Change.SetText set) {
            texts.put(path, set.text());
        } else if (change instanceof Change.RenameKey rename) {
            container(Tree.parent(path)).renamed.put(Tree.last(path), rename.key());
        } else if (change instanceof Change.RemoveMember) {
            container(Tree.parent(path)).removed.add(Tree.last(path));
            closed.add(path);
        } else if (change instanceof Change.AddMember member) {
            container(path).added.add(member);
        } else if (change instanceof Change.AddItems more) {
            container(path).items.addAll(more.items());
        } else if (change instanceof Change.Reorder reorder) {
            container(path).order = reorder.order();
            closed.add(path);
        }
    }

    private Container container(List<String> path) {
        return containers.computeIfAbsent(List.copyOf(path), key -> new Container());
    }
}
