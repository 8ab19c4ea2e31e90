package dev.tenet.linter.fix;

import dev.tenet.contract.tree.Node;
import java.util.List;
import java.util.Optional;

/** One thing that is to be different in the tree of a document. */
sealed interface Change {

    /** From the root to the value, or to the container, that changes; as the document was before all changes of a round. */
    List<String> path();

    /** A string says something else. */
    record SetText(List<String> path, String text) implements Change {}

    /** The last key of the path is another one. */
    record RenameKey(List<String> path, String key) implements Change {}

    /** The member at the path is gone. */
    record RemoveMember(List<String> path) implements Change {}

    /**
     * An object has one more member.
     *
     * @param after the key that it stands after; empty for the first place
     */
    record AddMember(List<String> path, Optional<String> after, String key, Node value) implements Change {}

    /** An array has more items at its end. */
    record AddItems(List<String> path, List<Node> items) implements Change {}

    /**
     * The items of an array change places.
     *
     * @param order the present index of what then stands first, second, and so on
     */
    record Reorder(List<String> path, List<Integer> order) implements Change {}
}
