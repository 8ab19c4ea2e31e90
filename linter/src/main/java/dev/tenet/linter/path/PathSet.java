package dev.tenet.linter.path;

import dev.tenet.linter.document.Inventory;
import dev.tenet.linter.value.Value;
import java.util.List;

/** Many expressions, compiled together: one walk over a document finds what each of them selects. */
public final class PathSet {
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

    public PathSet(List<Entry> entries) {}

    /**
     * Walks over a document once.
     *
     * @param root the resolved or the unresolved root of the inventory's document
     */
    public void walk(Inventory inventory, Value root, Handler handler) {}
}
