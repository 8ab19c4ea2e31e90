package dev.tenet.contract.syntax;

import dev.tenet.contract.tree.Position;

/** What a tree was read from: turns the offsets of its nodes into lines and columns. The unit of offsets is the text's own. */
public interface Text {

    /** Line and column of an offset; offsets outside of the text are taken for the nearest end. */
    Position position(int offset);

    /** Line and column of the exclusive end of something. */
    default Position endPosition(int offset) {
        return position(offset);
    }

    /** One line (counted from 1) without its line end; empty where there is no such line. */
    String line(int number);

    /** The offset after a key that starts at an offset. */
    int keyEnd(int start, String key);
}
