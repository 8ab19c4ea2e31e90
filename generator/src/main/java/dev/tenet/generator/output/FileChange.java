package dev.tenet.generator.output;

/**
 * What becomes of one file of a target.
 *
 * @param path below the folder of the target, with {@code /}
 */
public record FileChange(String path, Kind kind) {
    /** What happens, or why nothing does. */
    public enum Kind {
        /** It is not there and will be. */
        ADDED,
        /** It is as Tenet wrote it, and gets other content. */
        CHANGED,
        /** It is as Tenet wrote it, and is not generated any more. */
        REMOVED,
        /** It has the right content. */
        UNCHANGED,
        /** It belongs to the user, who said so. */
        KEPT,
        /** It was changed by hand after Tenet wrote it, and stays. */
        EDITED,
        /** It was there before Tenet wanted to write it, and stays. */
        FOREIGN,
        /** It was changed by hand after Tenet wrote it, is not generated any more, and stays. */
        EDITED_ORPHAN,
        /** A folder or a symbolic link is in its way. */
        BLOCKED
    }

    /** Whether the folder is not what it should be. */
    public boolean isPending() {
        return kind != Kind.UNCHANGED && kind != Kind.KEPT;
    }

    /** Whether a person has to decide. */
    public boolean isConflict() {
        return kind == Kind.EDITED || kind == Kind.FOREIGN || kind == Kind.EDITED_ORPHAN || kind == Kind.BLOCKED;
    }
}
