package dev.tenet.linter.path;

import dev.tenet.linter.document.Inventory;
import dev.tenet.linter.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Many expressions, compiled together: one walk over a document finds what each of them selects.
 *
 * <p><b>Once is enough.</b> On a resolved document the walk follows references, and a component that is used a thousand times would be
 * walked a thousand times. But what is found in it is reported at the place of its definition, whatever the way there; and which of its
 * members are found is settled by the value itself and by the state of the automaton in which the walk enters it. So the walk remembers
 * each pair of a reference's target and a state, and walks over what lies below only the first time. The target itself is judged on
 * every way, since its key is the referrer's. Expressions with {@code ^} fit in, because they are compiled to conditions on what lies
 * below ({@link Program}) and never look up.
 *
 * <p>Three kinds of entries are walked for apart from the rest:
 *
 * <ul>
 *   <li>those with <b>contexts</b>: having passed a context is part of the state, so that a target is walked over once for each
 *       combination of contexts on the way to it. Apart, because the others need not be told the combinations from one another;
 *   <li>those for <b>every way</b>, and those whose filters ask for {@code @path}, {@code @parent} or {@code @parentProperty}, which
 *       differ by the way: for them nothing is remembered. The number of ways can grow exponentially with the size of a document, so
 *       that walk gives up after a number of steps and says so.
 * </ul>
 *
 * <p>Immutable to those who use it, and safe to share between threads.
 */
public final class PathSet {
    /** The steps of a walk that takes every way: some seconds. */
    static final long MOST_STEPS = 20_000_000;

    private final List<Group> groups = new ArrayList<>();

    /** Entries that are walked for together. */
    private record Group(Automaton automaton, boolean remembering, TreeSet<Integer> entries) {}

    /** How entries are walked for. */
    private record Manner(boolean everyWay, List<String> contexts) {}

    /**
     * One expression of the set.
     *
     * @param contexts expressions whose matching on the way to a value matters to whoever handles it
     * @param everyWay whether a value that several references lead to is to be handled for each of them, not only once
     */
    public record Entry(JsonPath path, List<JsonPath> contexts, boolean everyWay) {}

    /** Is told what the walk finds. */
    public interface Handler {
        void matched(int entry, PathMatch match);

        /** A filter could not be evaluated for a value; the walk goes on as if it were false. */
        void failed(int entry, List<String> path, String reason);
    }

    public PathSet(List<Entry> entries) {
        Map<Manner, TreeSet<Integer>> manners = new LinkedHashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            boolean everyWay =
                    entry.everyWay() || entry.path().programs().stream().anyMatch(Program::isWayDependent);
            List<String> contexts = everyWay
                    ? List.of()
                    : entry.contexts().stream().map(JsonPath::toString).sorted().toList();
            manners.computeIfAbsent(new Manner(everyWay, contexts), key -> new TreeSet<>())
                    .add(i);
        }
        manners.forEach((manner, members) -> {
            MoveTree tree = new MoveTree();
            for (int member : members) {
                Entry entry = entries.get(member);
                entry.path().programs().forEach(program -> tree.add(program, member));
                if (!manner.everyWay()) {
                    entry.contexts().forEach(context -> context.programs().forEach(tree::addContext));
                }
            }
            groups.add(new Group(new Automaton(tree), !manner.everyWay(), members));
        });
    }

    /**
     * Walks over a document once.
     *
     * @param root the resolved or the unresolved root of the inventory's document
     */
    public void walk(Inventory inventory, Value root, Handler handler) {
        walk(root, handler, MOST_STEPS);
    }

    /** @param most the steps of a walk that takes every way */
    void walk(Value root, Handler handler, long most) {
        for (Group group : groups) {
            long steps = group.remembering() ? Long.MAX_VALUE : most;
            if (!new Walk(group.automaton(), handler, group.remembering(), steps).over(root)) {
                for (int entry : group.entries()) {
                    handler.failed(
                            entry,
                            List.of(),
                            "the references of the document lead on too many ways to follow them all");
                }
            }
        }
    }
}
