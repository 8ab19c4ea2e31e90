package dev.tenet.contract.tree;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A JSON Pointer (RFC 6901). Extending one costs a single object: each holds its parent and its own last token. */
public final class Pointer implements Comparable<Pointer> {
    public static final Pointer ROOT = new Pointer(null, "");

    private final @Nullable Pointer parent;
    private final String token;

    private Pointer(@Nullable Pointer parent, String token) {
        this.parent = parent;
        this.token = token;
    }

    /** Reads {@code ""} or {@code /a/b~1c}; throws {@link IllegalArgumentException} where the text is neither. */
    public static Pointer parse(String text) {
        if (text.isEmpty()) {
            return ROOT;
        }
        if (text.charAt(0) != '/') {
            throw new IllegalArgumentException("a JSON pointer starts with '/': " + text);
        }
        Pointer pointer = ROOT;
        for (String token : text.substring(1).split("/", -1)) {
            pointer = pointer.child(token.replace("~1", "/").replace("~0", "~"));
        }
        return pointer;
    }

    public Pointer child(String key) {
        return new Pointer(this, key);
    }

    public Pointer child(int index) {
        return new Pointer(this, Integer.toString(index));
    }

    public boolean isRoot() {
        return parent == null;
    }

    /** The pointer without its last token; the root's parent is the root. */
    public Pointer parent() {
        return parent == null ? this : parent;
    }

    /** The last token, unescaped; empty for the root. */
    public String last() {
        return token;
    }

    /** The tokens from the root down, unescaped. */
    public List<String> tokens() {
        Deque<String> tokens = new ArrayDeque<>();
        for (Pointer at = this; at.parent != null; at = at.parent) {
            tokens.addFirst(at.token);
        }
        return new ArrayList<>(tokens);
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Pointer)) {
            return false;
        }
        Pointer mine = this;
        Pointer theirs = (Pointer) other;
        while (mine != theirs) {
            if (mine.parent == null || theirs.parent == null || !mine.token.equals(theirs.token)) {
                return false;
            }
            mine = mine.parent;
            theirs = theirs.parent;
        }
        return true;
    }

    @Override
    public int hashCode() {
        int hash = 1;
        for (Pointer at = this; at.parent != null; at = at.parent) {
            hash = 31 * hash + Objects.hashCode(at.token);
        }
        return hash;
    }

    @Override
    public int compareTo(Pointer other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        for (String each : tokens()) {
            out.append('/').append(each.replace("~", "~0").replace("/", "~1"));
        }
        return out.toString();
    }
}
