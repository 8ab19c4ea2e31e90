package dev.tenet.contract.syntax;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a reader stops at what a document should not have, or takes a note and reads on. */
public final class Tolerance {
    /** Stops at the first duplicate key; keys that are no strings are taken for their texts. */
    public static final Tolerance NONE = new Tolerance(null);

    private final @Nullable List<SyntaxProblem> notes;

    private Tolerance(@Nullable List<SyntaxProblem> notes) {
        this.notes = notes;
    }

    /** Reads on, and keeps what it noticed. */
    public static Tolerance noting() {
        return new Tolerance(new ArrayList<>());
    }

    boolean reads() {
        return notes != null;
    }

    void note(SyntaxProblem problem) {
        if (notes != null) {
            notes.add(problem);
        }
    }

    /** What was noticed, in the order of reading. */
    public List<SyntaxProblem> problems() {
        return notes == null ? List.of() : List.copyOf(notes);
    }
}
