package dev.tenet.report.markdown;

/** How many findings may still be shown one by one, where a reader takes no more than so many. */
final class Budget {
    private int left;

    Budget(int most) {
        this.left = most;
    }

    int left() {
        return left;
    }

    /** Whether there was room for one more. */
    boolean take() {
        if (left == 0) {
            return false;
        }
        left--;
        return true;
    }
}
