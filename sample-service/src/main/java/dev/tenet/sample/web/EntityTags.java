package dev.tenet.sample.web;

import java.util.Optional;

/** Versions as entity tags (RFC 9110, section 8.8.3). */
public final class EntityTags {
    private static final long NEVER = -1;

    private EntityTags() {}

    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /** The version that a change is based on; a tag that was never given out is no version of anything. */
    public static long version(String ifMatch) {
        try {
            return Long.parseLong(ifMatch.substring(1, ifMatch.length() - 1));
        } catch (NumberFormatException e) {
            return NEVER;
        }
    }

    public static Optional<Long> versionOf(String ifMatch) {
        return Optional.of(version(ifMatch));
    }
}
