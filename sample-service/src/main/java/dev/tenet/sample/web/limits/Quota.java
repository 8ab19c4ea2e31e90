package dev.tenet.sample.web.limits;

/**
 * What is left to a caller.
 *
 * @param limit of the window
 * @param remaining in the window; negative where it is used up
 * @param resetSeconds until the next window
 */
record Quota(int limit, long remaining, long resetSeconds) {
    boolean isUsedUp() {
        return remaining < 0;
    }
}
