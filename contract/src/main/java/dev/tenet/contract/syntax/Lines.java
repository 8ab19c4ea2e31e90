package dev.tenet.contract.syntax;

import java.util.Arrays;

/** The offsets at which the lines of a text start, collected in one pass. */
final class Lines {
    private int[] starts = new int[256];
    private int count = 1;

    void startAt(int offset) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = offset;
    }

    int count() {
        return count;
    }

    /** Where a line starts; lines are counted from 0. */
    int start(int line) {
        return starts[line];
    }

    /** The line, counted from 0, that holds an offset. */
    int at(int offset) {
        int found = Arrays.binarySearch(starts, 0, count, offset);
        return found >= 0 ? found : -found - 2;
    }
}
